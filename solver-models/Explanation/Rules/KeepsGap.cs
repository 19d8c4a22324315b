using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>start(second) - start(first) lies in [least, most], in ticks.</summary>
public sealed record KeepsGap(int First, int Second, long Least, long Most) : StandingRule
{
    internal override void AddTo(RosterVariables roster, BoolVar lifted) =>
        roster.Model.Add(Gap(roster), Least, Most).OnlyEnforceIf(!lifted);

    internal override LinearExpr? AddStretchedTo(RosterVariables roster)
    {
        var amount = roster.Model.NewInt(0, roster.LastTick + 1, $"gap {First} {Second}");
        roster.Model.Add(Gap(roster) + amount >= Least);
        if (Most < long.MaxValue)
        {
            roster.Model.Add(Gap(roster) - amount <= Most);
        }

        return amount;
    }

    private LinearExpr Gap(RosterVariables roster) => roster.Services[Second].Start - roster.Services[First].Start;
}
