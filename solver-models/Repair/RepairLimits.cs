using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// The limits of a repair folded into a dense problem: windows cut to the shift that is allowed, cells of clinicians who may not
/// come. Written apart from the search.
/// </summary>
public static class RepairLimits
{
    /// <summary>The problem of a repair, its windows and cells cut down.</summary>
    public static RoutingProblem Fold(RepairProblem repair)
    {
        var services = repair.Routing.Services;
        var windows = Enumerable.Range(0, repair.Routing.ServiceCount).Select(x => Windows(repair, x)).ToArray();
        // Where no start is left the table wants a window all the same; nobody may come.
        var filled = windows.Select(w => w.Length > 0 ? w : [new Window(0, 0, 0)]).ToArray();
        return repair.Routing with
        {
            Services = services with
            {
                WindowFirst = [.. filled.Aggregate(new List<int> { 0 }, Count)],
                WindowEarliest = [.. filled.SelectMany(all => all.Select(w => w.Earliest))],
                WindowLatest = [.. filled.SelectMany(all => all.Select(w => w.Latest))],
                WindowDue = [.. filled.SelectMany(all => all.Select(w => w.Due))],
            },
            Assignments = repair.Routing.Assignments with { Allowed = Allowed(repair, windows) },
        };
    }

    /// <summary>Whether a promised service keeps its clinician whatever happens.</summary>
    internal static bool KeepsClinician(RepairProblem repair, int x) =>
        IsPromised(repair, x) && (repair.Kept[x] || Freedom(repair, x) != RepairFreedom.All);

    /// <summary>What may change at a service; everything where it is disturbed or was never promised.</summary>
    internal static RepairFreedom Freedom(RepairProblem repair, int x) =>
        !IsPromised(repair, x) || repair.Disturbed[repair.Routing.Services.Visit[x]]
            ? RepairFreedom.All
            : repair.Freedom[x];

    internal static bool IsPromised(RepairProblem repair, int x) => repair.PromisedStart[x] != int.MinValue;

    /// <summary>The windows of a service as they are given.</summary>
    private static IEnumerable<Window> Given(RepairProblem repair, int x)
    {
        var s = repair.Routing.Services;
        return Enumerable
            .Range(s.WindowFirst[x], s.WindowFirst[x + 1] - s.WindowFirst[x])
            .Select(w => new Window(s.WindowEarliest[w], s.WindowLatest[w], s.WindowDue[w]));
    }

    private static Window[] Windows(RepairProblem repair, int x)
    {
        if (!IsPromised(repair, x) || (!repair.Kept[x] && IsVoid(repair, x)))
        {
            return [.. Given(repair, x)];
        }

        var most = repair.Kept[x] ? Math.Min(repair.Tolerance, repair.MaxShift) : repair.MaxShift;
        return [.. Within(repair, x, most)];
    }

    /// <summary>The windows cut to so many ticks around the promise.</summary>
    private static IEnumerable<Window> Within(RepairProblem repair, int x, long most)
    {
        var promise = repair.PromisedStart[x];
        return from w in Given(repair, x)
            let earliest = Math.Max(w.Earliest, promise - most)
            let latest = Math.Min(w.Latest, promise + most)
            where earliest <= latest
            select new Window((int)earliest, (int)latest, w.Due);
    }

    /// <summary>The event moved the visit's windows out of reach of its promise.</summary>
    private static bool IsVoid(RepairProblem repair, int x) =>
        repair.Disturbed[repair.Routing.Services.Visit[x]] && !Within(repair, x, repair.MaxShift).Any();

    private static bool[] Allowed(RepairProblem repair, Window[][] windows)
    {
        var (table, routes) = (repair.Routing.Assignments.Allowed, repair.Routing.RouteCount);
        return [.. table.Select((may, cell) => may && Open(cell / routes, cell % routes))];

        bool Open(int x, int r) =>
            windows[x].Length > 0
            && (!KeepsClinician(repair, x) || repair.Routing.Routes.Clinician[r] == repair.PromisedClinician[x]);
    }

    private static List<int> Count(List<int> first, Window[] windows)
    {
        first.Add(first[^1] + windows.Length);
        return first;
    }

    private readonly record struct Window(int Earliest, int Latest, int Due);
}
