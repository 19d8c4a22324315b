using System.Diagnostics;
using System.Globalization;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Benchmarks;

/// <summary>
/// Prints how long looking ahead from a plan takes, in this process, the plan and its roads laid out: the first time (the code is
/// compiled then) and the best of several, with the processor time of all threads; then what a simulated call-out takes.
/// </summary>
internal static class RadarTimes
{
    private const int Repeats = 3;

    /// <param name="callOuts">How many call-outs are simulated, one at a time; 0 = none.</param>
    public static async Task PrintAsync(string path, int callOuts)
    {
        (PlanDocument document, TravelLookup travel) = await LaidOutPlan.ReadAsync(path);
        Console.WriteLine("| what | first ms | best ms | processor ms |");
        Console.WriteLine("|---|---|---|---|");
        var times = Enumerable.Range(0, Repeats + 1).Select(_ => Time(() => Look(0))).ToArray();
        Row("replacements, remedies, coverage", times, 1);
        if (callOuts > 0)
            Row($"a simulated call-out, mean of {callOuts}", [Time(() => Look(callOuts))], callOuts);

        RadarReport Look(int most) =>
            new BenchRadar(new RadarOptions { MostCallOuts = most, Workers = 1 }).Run(document, travel);
    }

    private static void Row(string what, (double Wall, double Processor)[] times, int parts)
    {
        var later = times.Length > 1 ? times[1..] : times;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {times[0].Wall / parts:0} | {later.Min(t => t.Wall) / parts:0} | {later.Min(t => t.Processor) / parts:0} |"
            )
        );
    }

    private static (double Wall, double Processor) Time(Action run)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        run();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (wall, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }
}
