using System.Diagnostics;

namespace Planner.Routing;

/// <summary>
/// Repairs published days: what the events left possible stands, the rest is put in again where it costs least, and the
/// neighbourhood of the disturbance is ruined and recreated under several weightings side by side.
/// </summary>
public static class RepairSearch
{
    private const int Rounds = 2;
    private const int PerRound = 2;
    private static readonly RepairWeights[] Weightings =
    [
        RepairWeights.Calls,
        RepairWeights.Price,
        RepairWeights.Roads,
        RepairWeights.Hours,
    ];

    /// <exception cref="ArgumentException">Neither a time limit nor a number of iterations is set.</exception>
    public static RepairResult Solve(
        RepairProblem repair,
        RepairSearchOptions options,
        CancellationToken cancel = default
    )
    {
        if (options.TimeLimit is null && options.Iterations is null)
        {
            throw new ArgumentException("Set TimeLimit or Iterations.", nameof(options));
        }

        Stopwatch clock = Stopwatch.StartNew();
        RepairData data = new(repair);
        RepairStart start = new(data);
        RepairArchive all = new();
        long iterations = 0;
        for (int round = 0; round < Rounds; round++)
        {
            RepairState from =
                round == 0 ? start.State : (all.Best(RepairAim.Cost, options.MaxPeople)?.State ?? start.State);
            RepairAnneal[] searches = Round(data, start.Affected, from, options, round);
            Run(searches, options, round, clock, cancel);
            foreach (RepairAnneal search in searches)
            {
                all.Take(search.Archive);
                iterations += search.Iterations;
            }
        }

        return new RepairResult(all, iterations, start.Affected);
    }

    private static RepairAnneal[] Round(
        RepairData data,
        bool[] affected,
        RepairState from,
        RepairSearchOptions o,
        int round
    ) =>
        [
            .. Enumerable
                .Range(round * PerRound, PerRound)
                .Select(k => new RepairAnneal(
                    data,
                    affected,
                    from,
                    Weightings[k],
                    o.MaxPeople,
                    ((ulong)o.Seed * 1000) + (ulong)k
                )),
        ];

    private static void Run(
        RepairAnneal[] searches,
        RepairSearchOptions o,
        int round,
        Stopwatch clock,
        CancellationToken cancel
    )
    {
        int threads = Math.Min(searches.Length, o.Workers > 0 ? o.Workers : Environment.ProcessorCount);
        TimeSpan begin = clock.Elapsed;
        TimeSpan length = ((o.TimeLimit ?? default) * ((round + 1.0) / Rounds)) - begin;
        int turns = (searches.Length + threads - 1) / threads;
        long? each = o.Iterations is { } count ? Math.Max(1, count / Weightings.Length) : null;
        Parallel.For(
            0,
            searches.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            k =>
            {
                TimeSpan from = turns == 1 ? begin : clock.Elapsed;
                searches[k].Run(new RepairBudgetClock(each, from, from + (length / turns), clock), o.Patience, cancel);
            }
        );
    }
}
