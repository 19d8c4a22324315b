using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// A demand gets its visits or is short of them: sum over its days of visits + short = count; where more are pinned than
/// ordered the pinned ones are the count.
/// </summary>
internal sealed class SpreadWeekConstraint : ISpreadingConstraint
{
    public void AddTo(SpreadingVariables spread)
    {
        for (int i = 0; i < spread.Problem.Demands.Count; i++)
        {
            SpreadingDemand demand = spread.Problem.Demands[i];
            LinearSum sum = new LinearSum().Add(spread.Short[i]);
            foreach (int day in demand.Days)
                sum.Add(spread.Day(demand.Order, day).Visits);
            spread.Model.AddEquality(sum, Math.Max(demand.Count, spread.Pinned(demand)));
        }
    }
}
