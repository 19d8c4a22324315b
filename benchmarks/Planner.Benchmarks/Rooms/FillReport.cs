using System.Diagnostics;
using System.Globalization;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Benchmarks;

/// <summary>
/// Prints how long a plan's waitlist takes to rank, slot by slot, in this process: the plan is read and laid out once, as a
/// board that stays open does.
/// </summary>
internal static class FillReport
{
    private const int Repeats = 3;

    public static async Task PrintAsync(string path)
    {
        PlanDocument document = PlanReader.ReadFile(path);
        PlanRequest all = FillBoard.With(document.Request);
        var desk = new TravelDesk(NetworkLocator.Near(path));
        PlaceTravel travel = await TravelDesk.BuildAsync(all, desk.Open(all.Travel), CancellationToken.None);
        (FillBoard board, double lay) = Time(() => new FillBoard(document, travel.Lookup));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{document.Request.Visits.Count} visits, {document.Request.Waitlist.Count} waiting; laid out once in {lay:0} ms"
            )
        );
        Console.WriteLine();
        Console.WriteLine("| what | asked | p50 ms | p95 ms | max ms |");
        Console.WriteLine("|---|---|---|---|---|");
        NodaTime.Instant at = board.Slots(1)[0].From;
        var ranking = new SlotRanking(board);
        Row("ranked list of a slot", board.Slots(30), slot => ranking.Of(slot, 5, at));
    }

    private static void Row<TQuestion, TAnswer>(
        string what,
        IReadOnlyList<TQuestion> asked,
        Func<TQuestion, TAnswer> ask
    )
    {
        double[] times = new double[asked.Count];
        for (int k = 0; k < times.Length; k++)
        {
            TQuestion question = asked[k];
            times[k] = Enumerable.Range(0, Repeats).Min(_ => Time(() => ask(question)).Milliseconds);
        }

        Array.Sort(times);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {times.Length} | {At(times, 50):0.0} | {At(times, 95):0.0} | {times[^1]:0.0} |"
            )
        );
    }

    private static double At(double[] sorted, int percent) =>
        sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];

    private static (T Result, double Milliseconds) Time<T>(Func<T> run)
    {
        long start = Stopwatch.GetTimestamp();
        T result = run();
        return (result, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
