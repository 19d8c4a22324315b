namespace Planner.SolverModels;

/// <summary>MissedBreak: sum over optional breaks of used[route] - taken.</summary>
internal sealed class MissedBreakTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        foreach (var pause in roster.Breaks.Where(b => !b.Mandatory))
        {
            var missed = roster.Hints.Add(
                roster.Model.NewBool($"missed {pause.Index}"),
                r => r.IsUsed(pause.Route.Index) && r.BreakGap(pause.Index) is null
            );
            roster.Model.AddEquality(missed, pause.Route.Used - pause.Taken);
            tiers.Add(roster.Problem.Weights.MissedBreak, missed);
        }
    }
}
