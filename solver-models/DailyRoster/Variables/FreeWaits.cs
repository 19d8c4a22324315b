using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// The wait directly behind a break that opens its route, where that is free: free[b] &lt;= longest * sum of opens[b, w] and
/// opens[b, w] => free[b] &lt;= start(w) - t(b) - len(b), where opens[b, w] needs gap[b, w] and the way from the depot to w.
/// A route has one break at most.
/// </summary>
internal static class FreeWaits
{
    /// <summary>Lower bounds on the free ticks, tight because they lower the cost; 0 where no wait is free.</summary>
    public static LinearExpr Of(RosterVariables roster) =>
        roster.Problem.Breaks is { AtStop: true, WaitBehindFirstIsFree: true }
            ? LinearExpr.Sum(roster.Breaks.Select(pause => (LinearExpr)Add(roster, pause)))
            : 0;

    private static IntVar Add(RosterVariables roster, BreakVariables pause)
    {
        var (model, longest) = (roster.Model, roster.LastTick);
        var free = roster.Hints.Add(
            model.NewInt(0, longest, $"free wait {pause.Index}"),
            r => r.WaitBehindFirst(pause.Index)
        );
        var opens = pause
            .Route.Arcs.Where(a => a.From == RosterArc.Depot)
            .Select(a => Open(roster, pause, a, free))
            .ToArray();
        model.Add(free <= longest * LinearExpr.Sum(opens.Select(o => (LinearExpr)o)));
        return free;
    }

    private static BoolVar Open(RosterVariables roster, BreakVariables pause, RosterArc first, IntVar free)
    {
        var (model, service) = (roster.Model, first.To);
        var open = roster.Hints.Add(
            model.NewBool($"opens {pause.Index} {service}"),
            r => r.BreakGap(pause.Index) == service && r.Drives(pause.Route.Index, RosterArc.Depot, service)
        );
        model.AddImplication(open, pause.Gaps[service]);
        model.AddImplication(open, first.Literal);
        model
            .Add(free <= TravelConstraint.NextAt(roster, pause.Route, service) - pause.Start - pause.Length)
            .OnlyEnforceIf(open);
        return open;
    }
}
