using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>What a route adds to a clinician's day stays within a limit; a step of stretching is a unit of the measure.</summary>
public sealed record StaysWithin(int Route, DayMeasure Measure, long Limit) : StandingRule
{
    internal override void AddTo(RosterVariables roster, BoolVar lifted) =>
        roster.Model.Add(Sum(roster) <= Limit).OnlyEnforceIf(!lifted);

    internal override LinearExpr? AddStretchedTo(RosterVariables roster)
    {
        var sum = Sum(roster);
        var amount = roster.Model.NewInt(0, Math.Max(0, roster.Model.RangeOf(sum).High), $"over {Measure} {Route}");
        roster.Model.Add(sum - amount <= Limit);
        return amount;
    }

    private LinearExpr Sum(RosterVariables roster)
    {
        RouteVariables[] routes = [roster.Routes[Route]];
        return Measure switch
        {
            DayMeasure.Services => RouteSums.Services(routes),
            DayMeasure.Work => RouteSums.WorkTicks(roster, routes),
            DayMeasure.Metres => RouteSums.Metres(roster, routes),
            _ => RouteSums.Points(roster, routes),
        };
    }
}
