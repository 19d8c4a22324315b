namespace Planner.SolverModels.Tests;

/// <summary>The best spreading by trying everything; written from the words of MODEL.md, not from the model's classes.</summary>
internal sealed class SpreadingOracle(SpreadingProblem problem)
{
    private readonly List<SpreadingVisit> _visits = [.. problem.Pinned];

    public (long Unplaced, long Cost) Best { get; private set; } = (long.MaxValue, long.MaxValue);

    public static (long Unplaced, long Cost) Solve(SpreadingProblem problem)
    {
        SpreadingOracle oracle = new(problem);
        oracle.Demand(0);
        return oracle.Best;
    }

    public static (long Unplaced, long Cost) Price(SpreadingProblem problem, IReadOnlyList<SpreadingVisit> visits) =>
        (
            problem.Demands.Sum(d =>
                (long)Math.Max(0, d.Count - visits.Count(v => v.Order == d.Order && d.Days.Contains(v.Day)))
            ),
            Enumerable.Range(0, problem.Orders.Count).Sum(o => Cost(problem, o, [.. visits.Where(v => v.Order == o)]))
        );

    public static bool KeepsTheRules(SpreadingProblem problem, IReadOnlyList<SpreadingVisit> visits) =>
        problem.Demands.All(d => DemandHolds(problem, d, visits))
        && visits.All(v => problem.Demands.Any(d => d.Order == v.Order && d.Days.Contains(v.Day)))
        && problem.Pinned.GroupBy(p => p).All(g => visits.Count(v => IsPin(problem, v, g.Key)) >= g.Count())
        && Enumerable.Range(0, problem.Days).All(day => CapacitiesHold(problem, day, visits));

    private static bool IsPin(SpreadingProblem problem, SpreadingVisit visit, SpreadingVisit pin) =>
        visit.Order == pin.Order
        && visit.Day == pin.Day
        && (visit.Clinician == pin.Clinician || !problem.Orders[pin.Order].Clinicians.Contains(pin.Clinician));

    private static bool DemandHolds(
        SpreadingProblem problem,
        SpreadingDemand demand,
        IReadOnlyList<SpreadingVisit> visits
    )
    {
        int Pins(Func<SpreadingVisit, bool> where) => problem.Pinned.Count(p => p.Order == demand.Order && where(p));
        int all = visits.Count(v => v.Order == demand.Order && demand.Days.Contains(v.Day));
        return all <= Math.Max(demand.Count, Pins(p => demand.Days.Contains(p.Day)))
            && demand.Days.All(day =>
                visits.Count(v => v.Order == demand.Order && v.Day == day)
                <= Math.Max(demand.MostPerDay, Pins(p => p.Day == day))
            );
    }

    private static bool CapacitiesHold(SpreadingProblem problem, int day, IReadOnlyList<SpreadingVisit> visits)
    {
        int Load(IEnumerable<SpreadingVisit> some, Func<SpreadingVisit, bool> where) =>
            some.Where(v => v.Day == day && where(v)).Sum(v => problem.Orders[v.Order].Load);
        bool Fits(int capacity, Func<SpreadingVisit, bool> where) =>
            Load(visits, where) <= Math.Max(capacity, Load(problem.Pinned, where));
        return problem.Pools.Select((days, p) => Fits(days[day], v => problem.Orders[v.Order].Pool == p)).All(ok => ok)
            && problem.Clinicians.Select((days, c) => Fits(days[day], v => v.Clinician == c)).All(ok => ok);
    }

    private static long Cost(SpreadingProblem problem, int index, SpreadingVisit[] visits)
    {
        SpreadingOrder order = problem.Orders[index];
        long close = 0;
        int[] days = [.. visits.Select(v => v.Day).Distinct().Where(day => !HoldsSeveral(problem, index, day)).Order()];
        foreach (int a in days)
        {
            foreach (int b in days.Where(b => b > a))
                close += Math.Max(0, Math.Min(Gap(problem, index, a), Gap(problem, index, b)) - (b - a));
        }
        int people = visits.Select(v => v.Clinician).Where(order.Clinicians.Contains).Distinct().Count();
        int other = order.PreferredDays.Count == 0 ? 0 : visits.Count(v => !order.PreferredDays.Contains(v.Day));
        return problem.Weights.Spacing * close
            + problem.Weights.ExtraClinician * Math.Max(0, people - 1)
            + problem.Weights.OtherDay * other;
    }

    private static int Gap(SpreadingProblem problem, int order, int day) =>
        problem.Demands.Single(d => d.Order == order && d.Days.Contains(day)).IdealGap
        ?? problem.Orders[order].IdealGap;

    // Where several visits a day are ordered, or pinned, closeness is meant.
    private static bool HoldsSeveral(SpreadingProblem problem, int order, int day) =>
        problem.Demands.Any(d => d.Order == order && d.Days.Contains(day) && d.MostPerDay > 1)
        || problem.Pinned.Count(p => p.Order == order && p.Day == day) > 1;

    private void Demand(int index)
    {
        if (index == problem.Demands.Count)
        {
            var price = Price(problem, _visits);
            Best = price.CompareTo(Best) < 0 && KeepsTheRules(problem, _visits) ? price : Best;
            return;
        }
        Day(index, 0, 0);
    }

    // Each day of a demand: no visit more, or one more by somebody.
    private void Day(int index, int at, int made)
    {
        SpreadingDemand demand = problem.Demands[index];
        if (at == demand.Days.Count)
        {
            Demand(index + 1);
            return;
        }
        Day(index, at + 1, 0);
        if (made == demand.MostPerDay)
            return;
        IReadOnlyList<int> clinicians = problem.Orders[demand.Order].Clinicians;
        foreach (int clinician in clinicians.Count == 0 ? [-1] : clinicians)
        {
            _visits.Add(new(demand.Order, demand.Days[at], clinician));
            Day(index, at, made + 1);
            _visits.RemoveAt(_visits.Count - 1);
        }
    }
}
