using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// [travel], [service-duration], [overlap], [shift-start], [shift-end] For a used way u -> w of route r:
/// next(w) >= ready(u) + T(u, w) + sum of the lengths of the breaks in the gap, ready(depot) = departure,
/// ready(u) = start(u) + set-up(u) + duration(u, r), next(depot) = return. An unused route has departure = return.
/// The shift's bounds are the domains of departure and return.
/// </summary>
internal sealed class TravelConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        foreach (var route in roster.Routes)
        {
            var breaks = roster.Breaks.Where(b => b.Route == route).ToArray();
            foreach (var arc in route.Arcs)
            {
                var earliest = ReadyAt(roster, route, arc.From) + roster.Legs(route.Index).Ticks(arc.From, arc.To);
                roster
                    .Model.Add(NextAt(roster, route, arc.To) - BreakTicks(breaks, arc.To) >= earliest)
                    .OnlyEnforceIf(arc.Literal);
            }

            roster.Model.AddEquality(route.Departure, route.Return).OnlyEnforceIf(!route.Used);
        }
    }

    /// <summary>When the clinician is free to leave a stop.</summary>
    internal static LinearExpr ReadyAt(RosterVariables roster, RouteVariables route, int stop) =>
        stop == RosterArc.Depot
            ? route.Departure
            : roster.Services[stop].Start + roster.SetUpTicks(stop) + roster.Legs(route.Index).Duration(stop);

    /// <summary>What ends the gap before a stop: its start, or the return.</summary>
    internal static LinearExpr NextAt(RosterVariables roster, RouteVariables route, int stop) =>
        stop == RosterArc.Depot ? route.Return : roster.Services[stop].Start;

    private static LinearExpr BreakTicks(IEnumerable<BreakVariables> breaks, int gap) =>
        LinearExpr.Sum(breaks.Where(b => b.Gaps.ContainsKey(gap)).Select(b => b.Length * b.Gaps[gap]));
}
