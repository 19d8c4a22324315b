using System.Diagnostics;
using System.Globalization;
using Planner.Analysis;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Benchmarks;

/// <summary>
/// Prints how long a plan takes to be worked off in many scenarios, in this process, the plan and its roads laid out: the first time
/// (the code is compiled then) and the best of several, with the processor time of all threads.
/// </summary>
internal static class RiskTimes
{
    private const int Repeats = 7;
    private const int FreshScenarios = 4_000;

    public static async Task PrintAsync(string path, int scenarios)
    {
        (PlanDocument document, TravelLookup travel) = await LaidOutPlan.ReadAsync(path);
        CompiledProblem compiled = ProblemCompiler.Compile(document.Request, travel);
        var solution = SolutionReader.Read(compiled, document.Plan);
        Console.WriteLine($"{document.Request.Visits.Count} visits, {scenarios} scenarios");
        Console.WriteLine();
        Console.WriteLine("| what | first ms | best ms | processor ms |");
        Console.WriteLine("|---|---|---|---|");
        Row("expected cost", () => Risk().Price());
        Row("chances of every visit, lateness, overtime", () => Risk().Report(0, 0));
        Row("the same, 10 visits explained", () => Risk().Report(10, 0));
        Row("the same, 10 explained, 10 buffers found", () => Risk().Report(10, 10));

        Console.WriteLine();
        RiskReport fresh = new DayRisk(compiled, solution, DelayModel.Default, FreshScenarios, 2).Report(0, 0);
        var groups = Calibration.ByDecile(Risk().Report(0, 0), fresh);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Calibration against {FreshScenarios} fresh scenarios: by decile of predicted chance {groups.Average(g => g.PointsOff):0.00} points off in the mean, {groups.Max(g => g.PointsOff):0.00} at most."
            )
        );

        DayRisk Risk() => new(compiled, solution, DelayModel.Default, scenarios, 1);
    }

    private static void Row(string what, Action run)
    {
        double first = Milliseconds(run);
        (double Wall, double Processor)[] times = [.. Enumerable.Range(0, Repeats).Select(_ => Times(run))];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {first:0} | {times.Min(time => time.Wall):0} | {times.Min(time => time.Processor):0} |"
            )
        );
    }

    private static (double Wall, double Processor) Times(Action run)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        double wall = Milliseconds(run);
        return (wall, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static double Milliseconds(Action run)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
