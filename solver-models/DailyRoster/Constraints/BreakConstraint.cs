using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// [break] A taken break b lies in one gap of its used route: sum over gaps of gap[b, w] = taken[b];
/// mandatory: taken = used, optional: taken => used; gap[b, w] => present[w]. Its start is in its window (its domain).
/// gap[b, w] => next(w) >= t(b) + len(b); gap[b, w] and way u -> w => t(b) >= ready(u). Breaks of a route do not overlap.
/// Together with the travel rule this is the gap of 0002: driving may be interrupted, breaks come in any order.
/// </summary>
internal sealed class BreakConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        foreach (var pause in roster.Breaks)
        {
            AddPlace(roster.Model, pause);
            AddTimes(roster, pause);
        }

        foreach (var breaks in roster.Breaks.GroupBy(b => b.Route.Index).Where(g => g.Count() > 1))
        {
            roster.Model.AddNoOverlap(
                breaks.Select(b => roster.Model.NewOptionalFixedSizeInterval(b.Start, b.Length, b.Taken))
            );
        }
    }

    private static void AddPlace(CpModel model, BreakVariables pause)
    {
        model.AddExactlyOne(pause.Gaps.Values.Append(!pause.Taken));
        model.AddImplication(pause.Taken, pause.Route.Used);
        if (pause.Mandatory)
        {
            model.AddImplication(pause.Route.Used, pause.Taken);
        }

        foreach (var (stop, gap) in pause.Gaps.Where(g => g.Key != RosterArc.Depot))
        {
            model.AddImplication(gap, pause.Route.Present[stop]);
        }
    }

    private static void AddTimes(RosterVariables roster, BreakVariables pause)
    {
        foreach (var (stop, gap) in pause.Gaps)
        {
            roster
                .Model.Add(TravelConstraint.NextAt(roster, pause.Route, stop) - pause.Start >= pause.Length)
                .OnlyEnforceIf(gap);
        }

        foreach (var arc in pause.Route.Arcs.Where(a => pause.Gaps.ContainsKey(a.To)))
        {
            roster
                .Model.Add(pause.Start >= TravelConstraint.ReadyAt(roster, pause.Route, arc.From))
                .OnlyEnforceIf(arc.Literal, pause.Gaps[arc.To]);
        }
    }
}
