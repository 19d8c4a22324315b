namespace Planner.SolverModels;

/// <summary>
/// A first solution: demand by demand, the tightest first, each visit on the open day farthest from the order's other visits,
/// with the clinician who has most of them. What finds no day is left out.
/// </summary>
internal sealed class SpreadingStart
{
    private readonly SpreadingProblem _problem;
    private readonly SpreadingRoom _room;

    private SpreadingStart(SpreadingProblem problem) => (_problem, _room) = (problem, new(problem));

    public static IReadOnlyList<SpreadingVisit> Of(SpreadingProblem problem)
    {
        SpreadingStart start = new(problem);
        foreach (SpreadingVisit pinned in problem.Pinned)
            start._room.Add(pinned);
        foreach (SpreadingDemand demand in problem.Demands.OrderBy(d => d.Days.Count * d.MostPerDay - d.Count))
            start.Fill(demand);
        return start._room.Visits;
    }

    private void Fill(SpreadingDemand demand)
    {
        int made = _room.Visits.Count(v => v.Order == demand.Order && demand.Days.Contains(v.Day));
        for (; made < demand.Count && Best(demand) is { } visit; made++)
            _room.Add(visit);
    }

    private SpreadingVisit? Best(SpreadingDemand demand)
    {
        (long Value, SpreadingVisit Visit)? best = null;
        foreach (int day in demand.Days.Where(day => _room.Count(demand.Order, day) < demand.MostPerDay))
        {
            if (_room.Clinician(demand.Order, day) is not { } clinician)
                continue;
            long value = Value(demand, day, clinician);
            if (best is null || value < best.Value.Value)
                best = (value, new(demand.Order, day, clinician));
        }
        return best?.Visit;
    }

    private long Value(SpreadingDemand demand, int day, int clinician)
    {
        int order = demand.Order;
        SpreadingOrder what = _problem.Orders[order];
        int gap = demand.IdealGap ?? what.IdealGap;
        SpreadingWeights weights = _problem.Weights;
        long close = _room.DaysOf(order).Sum(other => Math.Max(0, gap - Math.Abs(other - day)));
        bool isOther = what.PreferredDays.Count > 0 && !what.PreferredDays.Contains(day);
        bool isNew = clinician >= 0 && _room.IsNew(order, clinician);
        return weights.Spacing * close + (isOther ? weights.OtherDay : 0) + (isNew ? weights.ExtraClinician : 0);
    }
}
