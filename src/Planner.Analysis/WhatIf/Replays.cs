using NodaTime;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>Every day with every seed on every side, several days side by side.</summary>
internal sealed class Replays(
    Replicate[] replicates,
    IReadOnlyList<LocalDate> days,
    TravelLookup travel,
    WhatIfOptions options,
    ScenarioFile file,
    IProgress<WhatIfProgress>? progress
)
{
    private int _searched;

    /// <summary>The figures of each side, in the order of days and seeds; only replays that were finished on every side.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<DayFigures>>> RunAsync(CancellationToken stop)
    {
        var done = new IReadOnlyList<DayFigures>?[days.Count * replicates.Length];
        int threads = options.Workers > 0 ? options.Workers : Environment.ProcessorCount;
        // The token is not the loop's: what is finished when it is cancelled still counts.
        var loop = new ParallelOptions { MaxDegreeOfParallelism = threads };
        await Task.Run(
            () => Parallel.For(0, done.Length, loop, i => done[i] = stop.IsCancellationRequested ? null : Run(i, stop)),
            CancellationToken.None
        );
        return [.. done.OfType<IReadOnlyList<DayFigures>>()];
    }

    private IReadOnlyList<DayFigures>? Run(int index, CancellationToken stop)
    {
        int day = index / replicates.Length;
        Replicate replicate = replicates[index % replicates.Length];
        Policy unchanged = replicate.Sides[0].Policy;
        ReplayedDay[] sides =
        [
            .. replicate.Sides.Select(side => new ReplayedDay(
                ReplayDays.On(side, days[day]),
                travel,
                options,
                unchanged
            )),
        ];
        long seed = options.Seed + (index % replicates.Length);
        return new DayContest(sides, days[day], seed, side => Report(side, day), stop).Run();
    }

    private void Report(int side, int day) =>
        progress?.Report(
            new WhatIfProgress(
                side == 0 ? "unchanged" : file.Scenarios[side - 1].Name,
                side,
                file.Scenarios.Count,
                days[day],
                day + 1,
                days.Count,
                Interlocked.Increment(ref _searched),
                days.Count * replicates.Length * (file.Scenarios.Count + 1)
            )
        );
}
