using System.Globalization;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Benchmarks;

/// <summary>
/// Prints the processor time that edits of a plan by hand take, in this process, the plan laid out once: the best of several for
/// each edit, over edits of many visits, by kind; and how many broke a rule.
/// </summary>
internal static class EditTimes
{
    private const int Repeats = 3;

    /// <param name="most">Edits of each kind.</param>
    public static async Task PrintAsync(string path, int most)
    {
        LaidOutPlan plan = await LaidOutPlan.ReadAsync(path);
        (PlannedRoute Route, PlannedStop Stop)[] stops =
        [
            .. plan.Document.Plan.Routes.SelectMany(route => route.Stops.Select(stop => (route, stop))),
        ];
        int step = Math.Max(1, stops.Length / most);
        (PlannedRoute Route, PlannedStop Stop)[] some = [.. stops.Where((_, i) => i % step == 0).Take(most)];
        EditablePlan editable = EditPlan.Open(plan.Document, plan.Travel);
        Console.WriteLine("| edit | edits | break a rule | median ms | 95 % ms | slowest ms |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Row("move to the best place", some, at => new MoveVisit(at.Stop.Visit, at.Stop.Service, null, null, null));
        Row("move to the front of its shift", some, at => new MoveVisit(at.Stop.Visit, at.Stop.Service, null, null, 0));
        Row("swap with the next visit chosen", some, at => Swap(at, some));
        Row("unassign", some, at => new UnassignVisit(at.Stop.Visit));
        Row("pin as it stands", some, at => new PinVisit(at.Stop.Visit, at.Stop.Service, null, null));

        void Row<T>(string what, T[] over, Func<T, PlanEdit> edit)
        {
            (double Best, bool IsAllowed)[] times = [.. over.Select(at => Time(editable, new([edit(at)])))];
            double[] sorted = [.. times.Select(time => time.Best).Order()];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {what} | {sorted.Length} | {times.Count(t => !t.IsAllowed)} | {sorted[sorted.Length / 2]:0} | {sorted[sorted.Length * 95 / 100]:0} | {sorted[^1]:0} |"
                )
            );
        }
    }

    private static SwapVisits Swap(
        (PlannedRoute Route, PlannedStop Stop) at,
        (PlannedRoute Route, PlannedStop Stop)[] all
    )
    {
        PlannedStop other = all[(Array.IndexOf(all, at) + 1) % all.Length].Stop;
        return new(at.Stop.Visit, at.Stop.Service, other.Visit, other.Service);
    }

    private static (double Best, bool IsAllowed) Time(EditablePlan editable, HandEdits edits)
    {
        bool isAllowed = false;
        double best = Enumerable.Range(0, Repeats).Min(_ => Once());
        return (best, isAllowed);

        double Once()
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            isAllowed = editable.Apply(edits).IsAllowed;
            return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }
    }
}
