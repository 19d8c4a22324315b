using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>A route departs no earlier than a tick.</summary>
public sealed record DepartsFrom(int Route, int Earliest) : StandingRule
{
    internal override void AddTo(RosterVariables roster, BoolVar lifted) =>
        roster.Model.Add(roster.Routes[Route].Departure >= Earliest).OnlyEnforceIf(!lifted);

    internal override LinearExpr? AddStretchedTo(RosterVariables roster)
    {
        var amount = roster.Model.NewInt(0, roster.LastTick + 1, $"departs earlier {Route}");
        roster.Model.Add(roster.Routes[Route].Departure + amount >= Earliest);
        return amount;
    }
}
