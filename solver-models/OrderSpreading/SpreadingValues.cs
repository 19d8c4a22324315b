using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Reads given visits into the variables of the model.</summary>
internal sealed class SpreadingValues
{
    private readonly SpreadingVariables _spread;
    private readonly long[] _values;

    public SpreadingValues(SpreadingVariables spread, IReadOnlyList<SpreadingVisit> visits)
    {
        _spread = spread;
        _values = new long[spread.Model.VariableCount];
        foreach (SpreadingVisit visit in visits)
            Add(visit);
        for (int i = 0; i < spread.Short.Count; i++)
            Set(spread.Short[i], Missing(spread.Problem.Demands[i]));
        for (int order = 0; order < spread.Uses.Count; order++)
            Set(spread.Extra(order), Math.Max(0, spread.Uses[order].Sum(u => _values[u.Index]) - 1));
        foreach (ClosePair pair in spread.Pairs)
            _values[pair.Both.Index] = Value(pair.First.Visits) > 0 && Value(pair.Second.Visits) > 0 ? 1 : 0;
    }

    public IReadOnlyList<long> All => _values;

    private void Add(SpreadingVisit visit)
    {
        DayVariable day = _spread.Day(visit.Order, visit.Day);
        _values[day.Visits.Index]++;
        IReadOnlyList<int> clinicians = _spread.Problem.Orders[visit.Order].Clinicians;
        for (int k = 0; k < clinicians.Count; k++)
        {
            if (clinicians[k] != visit.Clinician)
                continue;
            _values[day.By[k].Index]++;
            _values[_spread.Uses[visit.Order][k].Index] = 1;
        }
    }

    private long Missing(SpreadingDemand demand) =>
        Math.Max(demand.Count, _spread.Pinned(demand))
        - demand.Days.Sum(day => Value(_spread.Day(demand.Order, day).Visits));

    private long Value(IntVar variable) => _values[variable.Index];

    private void Set(IntVar variable, long value) => _values[variable.Index] = value;
}
