using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>A route is back by a tick.</summary>
public sealed record ReturnsBy(int Route, int Latest) : StandingRule
{
    internal override void AddTo(RosterVariables roster, BoolVar lifted) =>
        roster.Model.Add(roster.Routes[Route].Return <= Latest).OnlyEnforceIf(!lifted);

    internal override LinearExpr? AddStretchedTo(RosterVariables roster)
    {
        var amount = roster.Model.NewInt(0, roster.LastTick + 1, $"returns later {Route}");
        roster.Model.Add(roster.Routes[Route].Return - amount <= Latest);
        return amount;
    }
}
