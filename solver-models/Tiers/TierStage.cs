using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// One solve of a lexicographic objective: consecutive tiers packed in one number,
/// sum of scale[t] * (cost[t] - low[t]), where each scale exceeds all that the later tiers can add up to.
/// </summary>
internal sealed class TierStage
{
    /// <summary>Packed objectives stay below this, so that the solver's doubles and cuts stay exact.</summary>
    private const long PackingLimit = 1L << 45;

    private readonly List<(int Tier, long Scale, long Low)> digits = [];

    private TierStage(LinearExpr objective) => Objective = objective;

    /// <summary>What this stage minimises.</summary>
    public LinearExpr Objective { get; }

    /// <summary>All tiers in one stage when that is exact and small enough, else a stage per tier; constant tiers need none.</summary>
    public static IReadOnlyList<TierStage> Split(CpModel model, IReadOnlyList<LinearExpr> tiers)
    {
        var open = Enumerable.Range(0, tiers.Count).Where(t => tiers[t].TermCount > 0).ToArray();
        var ranges = tiers.Select(model.RangeOf).ToArray();
        var size = open.Aggregate((Int128)1, (product, t) => product * ((Int128)ranges[t].High - ranges[t].Low + 1));
        return open.Length > 1 && size < PackingLimit
            ? [Pack(open, tiers, ranges)]
            : [.. open.Select(t => Single(t, tiers[t]))];
    }

    /// <summary>Writes the tiers' costs that the value of the objective stands for.</summary>
    public void Unpack(long value, long[] costs)
    {
        foreach (var (tier, scale, low) in digits)
        {
            costs[tier] = low + (value / scale);
            value %= scale;
        }
    }

    private static TierStage Single(int tier, LinearExpr cost)
    {
        var stage = new TierStage(cost);
        stage.digits.Add((tier, 1, 0));
        return stage;
    }

    private static TierStage Pack(int[] open, IReadOnlyList<LinearExpr> tiers, (long Low, long High)[] ranges)
    {
        var sum = new LinearSum();
        var digits = new List<(int, long, long)>();
        var scale = 1L;
        foreach (var tier in open.Reverse())
        {
            sum.Add(tiers[tier] - ranges[tier].Low, scale);
            digits.Insert(0, (tier, scale, ranges[tier].Low));
            scale *= ranges[tier].High - ranges[tier].Low + 1;
        }

        var stage = new TierStage(sum);
        stage.digits.AddRange(digits);
        return stage;
    }
}
