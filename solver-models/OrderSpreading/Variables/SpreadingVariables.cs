using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>The decisions of spreading.</summary>
public sealed class SpreadingVariables
{
    private readonly Dictionary<(int Order, int Day), DayVariable> _days = [];

    private readonly IntVar[] _extra;

    internal SpreadingVariables(SpreadingProblem problem)
    {
        Problem = problem;
        foreach (SpreadingDemand demand in problem.Demands)
        {
            foreach (int day in demand.Days)
                _days.Add((demand.Order, day), NewDay(demand, day));
        }
        Days = [.. _days.Values.OrderBy(d => d.Order).ThenBy(d => d.Day)];
        Short = [.. problem.Demands.Select((d, i) => Model.NewInt(0, Math.Max(d.Count, Pinned(d)), $"short[{i}]"))];
        Uses =
        [
            .. problem.Orders.Select((o, i) => o.Clinicians.Select(c => Model.NewBool($"uses[{i},{c}]")).ToArray()),
        ];
        _extra =
        [
            .. problem.Orders.Select((o, i) => Model.NewInt(0, Math.Max(0, o.Clinicians.Count - 1), $"extra[{i}]")),
        ];
        Pairs = [.. Days.GroupBy(d => d.Order).SelectMany(ClosePairs)];
    }

    public CpModel Model { get; } = new("order-spreading");

    public SpreadingProblem Problem { get; }

    /// <summary>By order, then day.</summary>
    public IReadOnlyList<DayVariable> Days { get; }

    /// <summary>Visits by demand that find no day.</summary>
    public IReadOnlyList<IntVar> Short { get; }

    /// <summary>[order][k]: the k-th clinician of the order makes a visit of it.</summary>
    public IReadOnlyList<BoolVar[]> Uses { get; }

    public IReadOnlyList<ClosePair> Pairs { get; }

    public DayVariable Day(int order, int day) => _days[(order, day)];

    /// <summary>Clinicians of an order beyond the first.</summary>
    public IntVar Extra(int order) => _extra[order];

    /// <summary>Pinned visits of a demand.</summary>
    public int Pinned(SpreadingDemand demand) =>
        Problem.Pinned.Count(p => p.Order == demand.Order && demand.Days.Contains(p.Day));

    private DayVariable NewDay(SpreadingDemand demand, int day)
    {
        int pinned = Problem.Pinned.Count(p => p.Order == demand.Order && p.Day == day);
        int most = Math.Max(demand.MostPerDay, pinned);
        string name = FormattableString.Invariant($"{demand.Order},{day}");
        IntVar[] by =
        [
            .. Problem.Orders[demand.Order].Clinicians.Select(c => Model.NewInt(0, most, $"by[{name},{c}]")),
        ];
        return new(
            demand.Order,
            day,
            most,
            Unnamed(demand.Order, day),
            demand.IdealGap ?? Problem.Orders[demand.Order].IdealGap,
            Model.NewInt(0, most, $"visits[{name}]"),
            by
        );
    }

    private int Unnamed(int order, int day) =>
        Problem.Pinned.Count(p =>
            p.Order == order && p.Day == day && !Problem.Orders[order].Clinicians.Contains(p.Clinician)
        );

    // Where several visits a day are ordered their days are meant to be close.
    private IEnumerable<ClosePair> ClosePairs(IGrouping<int, DayVariable> days)
    {
        DayVariable[] open = [.. days.Where(d => d.Most == 1)];
        for (int i = 0; i < open.Length; i++)
        {
            for (int j = i + 1; j < open.Length && open[j].Day - open[i].Day < open[i].IdealGap; j++)
            {
                int missing = Math.Min(open[i].IdealGap, open[j].IdealGap) - (open[j].Day - open[i].Day);
                if (missing > 0)
                    yield return new(open[i], open[j], missing, Model.NewBool($"both[{days.Key},{i},{j}]"));
            }
        }
    }
}
