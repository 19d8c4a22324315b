using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// Every visit is somebody's, except pinned ones of others: sum over k of by[o, d, k] + unnamed = visits[o, d]; a clinician's capacity of a day holds, or the load pinned
/// there where that is more; by[o, d, k] > 0 only where uses[o, k].
/// </summary>
internal sealed class SpreadClinicianConstraint : ISpreadingConstraint
{
    public void AddTo(SpreadingVariables spread)
    {
        Dictionary<(int Clinician, int Day), LinearSum> loads = [];
        foreach (DayVariable day in spread.Days.Where(d => d.By.Count > 0))
        {
            SpreadingOrder order = spread.Problem.Orders[day.Order];
            spread.Model.AddEquality(LinearExpr.Sum(day.By) + day.Unnamed, day.Visits);
            for (int k = 0; k < day.By.Count; k++)
            {
                spread.Model.Add(day.By[k] <= day.Most * spread.Uses[day.Order][k]);
                (int, int) key = (order.Clinicians[k], day.Day);
                if (!loads.TryGetValue(key, out LinearSum? load))
                    loads.Add(key, load = new());
                load.Add(day.By[k], order.Load);
            }
        }
        foreach (((int clinician, int day), LinearSum load) in loads)
            spread.Model.Add(
                load <= Math.Max(spread.Problem.Clinicians[clinician][day], PinnedLoad(spread, clinician, day))
            );
    }

    private static int PinnedLoad(SpreadingVariables spread, int clinician, int day) =>
        spread
            .Problem.Pinned.Where(p => p.Clinician == clinician && p.Day == day)
            .Sum(p => spread.Problem.Orders[p.Order].Load);
}
