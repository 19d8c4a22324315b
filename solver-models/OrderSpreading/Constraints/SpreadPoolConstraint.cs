using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// A pool's capacity of a day holds: sum over its orders of load * visits[o, d] is at most the capacity, or the load pinned there
/// where that is more.
/// </summary>
internal sealed class SpreadPoolConstraint : ISpreadingConstraint
{
    public void AddTo(SpreadingVariables spread)
    {
        SpreadingProblem problem = spread.Problem;
        foreach (
            var days in spread.Days.GroupBy(d => (problem.Orders[d.Order].Pool, d.Day)).Where(g => g.Key.Pool >= 0)
        )
        {
            int pinned = problem
                .Pinned.Where(p => p.Day == days.Key.Day && problem.Orders[p.Order].Pool == days.Key.Pool)
                .Sum(p => problem.Orders[p.Order].Load);
            LinearSum load = new();
            foreach (DayVariable day in days)
                load.Add(day.Visits, problem.Orders[day.Order].Load);
            spread.Model.Add(load <= Math.Max(problem.Pools[days.Key.Pool][days.Key.Day], pinned));
        }
    }
}
