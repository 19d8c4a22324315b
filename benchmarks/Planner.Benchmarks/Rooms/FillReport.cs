using System.Diagnostics;
using System.Globalization;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Benchmarks;

/// <summary>
/// Prints how long a plan's waitlist takes to rank, slot by slot, and to find the best slots for everybody who waits, in this
/// process: the plan is read and laid out once, as a board that stays open does. Best of three; processor time does not count
/// what else the machine does.
/// </summary>
internal static class FillReport
{
    private const int Repeats = 3;

    public static async Task PrintAsync(string path)
    {
        (PlanDocument document, TravelLookup travel) = await LaidOutPlan.ReadAsync(
            path,
            request => FillBoard.With(request)
        );
        (FillBoard board, double lay, _) = Time(() => new FillBoard(document, travel));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{document.Request.Visits.Count} visits, {document.Request.Waitlist.Count} waiting; laid out once in {lay:0} ms"
            )
        );
        Console.WriteLine();
        Console.WriteLine("| what | asked | p50 ms | p95 ms | max ms | processor, p95 ms | processor, max ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        NodaTime.Instant at = board.Slots(1)[0].From;
        var ranking = new SlotRanking(board);
        var best = new BestSlots(board);
        Row("ranked list of a slot", board.Slots(30), slot => ranking.Of(slot, 5, at));
        VisitId[] waiting = Waiting(board);
        Row("best slots for one who waits", waiting, id => best.Of(id, 5));
        VisitId[] stuck = [.. waiting.Where(id => best.Of(id, 1).Count == 0)];
        var chains = new ChainOffers(board);
        Row("chains for one who fits nowhere", stuck, id => chains.Of(id, 5));
        int helped = stuck.Count(id => chains.Of(id, 1).Count > 0);
        Console.WriteLine();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{waiting.Length} wait for this day, {stuck.Length} of them fit nowhere; moving one or two visits helps {helped}."
            )
        );
    }

    private static VisitId[] Waiting(FillBoard board) =>
        [.. board.Request.Visits.Skip(board.Document.Request.Visits.Count).Select(v => v.Id)];

    private static void Row<TQuestion, TAnswer>(
        string what,
        IReadOnlyList<TQuestion> asked,
        Func<TQuestion, TAnswer> ask
    )
    {
        double[] times = new double[asked.Count];
        double[] processor = new double[asked.Count];
        for (int k = 0; k < times.Length; k++)
        {
            TQuestion question = asked[k];
            var tries = Enumerable.Range(0, Repeats).Select(_ => Time(() => ask(question))).ToArray();
            (times[k], processor[k]) = (tries.Min(t => t.Milliseconds), tries.Min(t => t.Processor));
        }

        Array.Sort(times);
        Array.Sort(processor);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {times.Length} | {At(times, 50):0.0} | {At(times, 95):0.0} | {times[^1]:0.0} | {At(processor, 95):0.0} | {processor[^1]:0.0} |"
            )
        );
    }

    private static double At(double[] sorted, int percent) =>
        sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];

    private static (T Result, double Milliseconds, double Processor) Time<T>(Func<T> run)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        T result = run();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (result, milliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }
}
