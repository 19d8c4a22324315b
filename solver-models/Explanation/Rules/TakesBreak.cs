using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// A break begins between two ticks and, where it is due, is taken; stretched, it may begin earlier or later, but is taken.
/// </summary>
public sealed record TakesBreak(int Break, int Earliest, int Latest, bool IsDue) : StandingRule
{
    internal override void AddTo(RosterVariables roster, BoolVar lifted)
    {
        var pause = roster.Breaks[Break];
        if (IsDue)
        {
            roster.Model.AddBoolOr(pause.Taken, lifted);
        }

        roster.Model.Add(pause.Start, Earliest, Latest);
    }

    internal override LinearExpr? AddStretchedTo(RosterVariables roster)
    {
        var pause = roster.Breaks[Break];
        var amount = roster.Model.NewInt(0, roster.LastTick + 1, $"break moved {Break}");
        roster.Model.AddBoolAnd(pause.Taken);
        roster.Model.Add(pause.Start + amount >= Earliest);
        roster.Model.Add(pause.Start - amount <= Latest);
        return amount;
    }
}
