using System.Globalization;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>
/// Prints, for a cooling without and with ruins, candidates a second of processor time and nodes looked at per propagation.
/// </summary>
internal static class AnnealReport
{
    private const int WarmUp = 400_000;
    private const int RuinShare = 51;

    /// <param name="files">HHCRSP instances of the plain case.</param>
    public static void Print(IEnumerable<string> files, int steps)
    {
        Console.WriteLine("| instance | ruins | steps a second | candidates a second | nodes per propagation |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (string file in files)
        {
            RoutingProblem problem = HhcrspReader.Read(file).ToProblem();
            Print(Path.GetFileName(file), problem, steps, 0);
            Print(Path.GetFileName(file), problem, steps, RuinShare);
        }
    }

    private static void Print(string name, RoutingProblem problem, int steps, int ruinShare)
    {
        new Workbench<PlainFeatures>(problem).Anneal(WarmUp, ruinShare);
        Workbench<PlainFeatures> bench = new(problem);
        (long candidates, long propagations, long touched) = Counted(bench.State);
        TimeSpan before = Environment.CpuUsage.UserTime;
        bench.Anneal(steps, ruinShare);
        double seconds = (Environment.CpuUsage.UserTime - before).TotalSeconds;
        double nodes = (double)(bench.State.Touched - touched) / (bench.State.Propagations - propagations);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {100.0 * ruinShare / 1024:0} % | {steps / seconds:N0} | {(bench.State.Evaluations - candidates) / seconds:N0} | {nodes:0.0} |"
            )
        );
    }

    private static (long Candidates, long Propagations, long Touched) Counted(RouteState<PlainFeatures> state) =>
        (state.Evaluations, state.Propagations, state.Touched);
}
