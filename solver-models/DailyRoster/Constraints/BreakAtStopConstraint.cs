using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// Where breaks are taken at a stop, all of a gap u -> w follow the drive, t(b) >= ready(u) + T, or all precede it,
/// next(w) >= t(b) + len(b) + T, as follows[r, w] says; before the first stop they follow, behind the last they precede.
/// </summary>
internal sealed class BreakAtStopConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        if (!roster.Problem.Breaks.AtStop)
        {
            return;
        }

        foreach (var breaks in roster.Breaks.GroupBy(b => b.Route))
        {
            Add(roster, breaks.Key, [.. breaks]);
        }
    }

    private static void Add(RosterVariables roster, RouteVariables route, BreakVariables[] breaks)
    {
        foreach (var ways in route.Arcs.GroupBy(a => a.To))
        {
            var follows = roster.Hints.Add(
                roster.Model.NewBool($"breaks behind the drive {route.Index} {ways.Key}"),
                r => IsFollowing(r, route.Index, ways.Key)
            );
            foreach (var way in ways)
            {
                Array.ForEach(breaks, pause => Add(roster, way, pause, follows));
            }
        }
    }

    private static void Add(RosterVariables roster, RosterArc way, BreakVariables pause, BoolVar follows)
    {
        var (model, gap, ticks) = (
            roster.Model,
            pause.Gaps[way.To],
            roster.Legs(pause.Route.Index).Ticks(way.From, way.To)
        );
        var ready = TravelConstraint.ReadyAt(roster, pause.Route, way.From);
        var next = TravelConstraint.NextAt(roster, pause.Route, way.To);
        model.Add(pause.Start >= ready + ticks).OnlyEnforceIf(way.Literal, gap, follows);
        model.Add(next >= pause.Start + (pause.Length + ticks)).OnlyEnforceIf(way.Literal, gap, !follows);
        if (way.From == RosterArc.Depot)
        {
            model.AddBoolOr(!way.Literal, !gap, follows);
        }

        if (way.To == RosterArc.Depot)
        {
            model.AddImplication(gap, !follows);
        }
    }

    private static bool IsFollowing(RosterReading reading, int route, int stop) =>
        stop != RosterArc.Depot && reading.RouteOf(stop) == route && reading.BreaksFollowDrive(route, stop);
}
