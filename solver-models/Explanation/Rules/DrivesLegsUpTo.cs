using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>No leg of a route takes more than so many ticks.</summary>
public sealed record DrivesLegsUpTo(int Route, int Longest) : StandingRule
{
    internal override void AddTo(RosterVariables roster, BoolVar lifted)
    {
        foreach (var way in TooLong(roster))
        {
            roster.Model.AddBoolOr(!way.Literal, lifted);
        }
    }

    internal override LinearExpr? AddStretchedTo(RosterVariables roster)
    {
        var amount = roster.Model.NewInt(0, roster.LastTick + 1, $"longer leg {Route}");
        foreach (var way in TooLong(roster))
        {
            var over = roster.Legs(Route).Ticks(way.From, way.To) - Longest;
            roster.Model.Add(amount >= over).OnlyEnforceIf(way.Literal);
        }

        return amount;
    }

    private IEnumerable<RosterArc> TooLong(RosterVariables roster) =>
        roster.Routes[Route].Arcs.Where(way => roster.Legs(Route).Ticks(way.From, way.To) > Longest);
}
