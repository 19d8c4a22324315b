namespace Planner.SolverModels;

/// <summary>weight * sum over days that the patient does not prefer of visits[o, d], where any are preferred.</summary>
internal sealed class PreferredDayTerm : ISpreadingTerm
{
    public void AddTo(SpreadingVariables spread, TierSums tiers)
    {
        foreach (DayVariable day in spread.Days)
        {
            IReadOnlyList<int> preferred = spread.Problem.Orders[day.Order].PreferredDays;
            if (preferred.Count > 0 && !preferred.Contains(day.Day))
                tiers.Add(1, day.Visits, spread.Problem.Weights.OtherDay);
        }
    }
}
