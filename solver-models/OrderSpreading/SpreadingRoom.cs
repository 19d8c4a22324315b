namespace Planner.SolverModels;

/// <summary>What is left of the capacities while a first solution grows.</summary>
internal sealed class SpreadingRoom
{
    private readonly SpreadingProblem _problem;
    private readonly List<SpreadingVisit> _visits = [];
    private readonly List<int>[] _daysOf;
    private readonly int[][] _pools;
    private readonly int[][] _clinicians;

    public SpreadingRoom(SpreadingProblem problem)
    {
        _problem = problem;
        _daysOf = [.. problem.Orders.Select(_ => new List<int>())];
        _pools = [.. problem.Pools.Select(days => days.ToArray())];
        _clinicians = [.. problem.Clinicians.Select(days => days.ToArray())];
    }

    public IReadOnlyList<SpreadingVisit> Visits => _visits;

    public IReadOnlyList<int> DaysOf(int order) => _daysOf[order];

    public int Count(int order, int day) => _daysOf[order].Count(d => d == day);

    public bool IsNew(int order, int clinician) => !_visits.Any(v => v.Order == order && v.Clinician == clinician);

    public void Add(SpreadingVisit visit)
    {
        SpreadingOrder order = _problem.Orders[visit.Order];
        _visits.Add(visit);
        _daysOf[visit.Order].Add(visit.Day);
        if (order.Pool >= 0)
            _pools[order.Pool][visit.Day] -= order.Load;
        if (visit.Clinician >= 0)
            _clinicians[visit.Clinician][visit.Day] -= order.Load;
    }

    /// <summary>Who can make a visit on a day, those the patient knows first; -1 where nobody is chosen, null where nobody can.</summary>
    public int? Clinician(int order, int day)
    {
        SpreadingOrder what = _problem.Orders[order];
        if (what.Pool >= 0 && _pools[what.Pool][day] < what.Load)
            return null;
        if (what.Clinicians.Count == 0)
            return -1;
        int[] free = [.. what.Clinicians.Where(c => _clinicians[c][day] >= what.Load)];
        return free.Length == 0 ? null : free.OrderBy(c => IsNew(order, c)).First();
    }
}
