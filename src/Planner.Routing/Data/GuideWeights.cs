namespace Planner.Routing;

/// <summary>
/// One finite scalar for acceptance: cost units of tier t times <see cref="Multiplier"/>[t]. Incumbents are compared by the true
/// tiers; the guide only leads the search, so a moderate factor between tiers is enough.
/// </summary>
internal sealed class GuideWeights
{
    private const int TinyServices = 14;

    // Measured on random days of three tiers: 300 brings the first tier clearly lower than 30 does; tiny problems, searched
    // through by many cycles, are better connected at 30.
    private const long Factor = 300;
    private const long TinyFactor = 30;
    private readonly int onlyTier;

    public GuideWeights(RoutingProblem problem)
    {
        bool[] used = UsedTiers(problem);
        long between = problem.ServiceCount <= TinyServices ? TinyFactor : Factor;
        long factor = 1;
        for (int tier = RoutingWeights.TierCount - 1; tier >= 1; tier--)
        {
            Multiplier[tier] = factor;
            factor *= used[tier] ? between : 1;
        }

        ManyTiers = used.Count(u => u) > 1;
        onlyTier = Math.Max(1, Array.IndexOf(used, true));
        RoutingWeights w = problem.Weights;
        Travel = Of(w.TravelTime);
        Metres = Of(w.TravelDistance);
        Overtime = Of(w.Overtime);
        Tardiness = Of(w.Tardiness);
        Highest = Of(w.HighestTardiness);
        Waiting = Of(w.Waiting);
        Preferred = Of(w.PreferredWindow);
        MissedBreak = Of(w.MissedBreak);
        Balance = Of(w.WorkBalance);
        Idle = Of(w.HighestIdle);
        PerWorkMoved = (4 * Balance) + Idle;
        Optional = Multiplier[w.OptionalVisitTier];
        TermWeight[] ofTime = [w.TravelTime, w.TravelDistance, w.Waiting, w.WorkBalance, w.Tardiness, w.Overtime];
        OfTravel = ofTime.Where(term => term.IsActive).Select(term => Multiplier[term.Tier]).FirstOrDefault(1);
        Tick = Travel > 0 || Metres > 0 ? Travel : ofTime.Skip(2).Max(term => term.IsActive ? Of(term) : 0);
    }

    /// <summary>Guide units per cost unit of each tier; entry 0 is unused (left-out mandatory visits have their own price).</summary>
    public long[] Multiplier { get; } = new long[RoutingWeights.TierCount];
    public bool ManyTiers { get; }

    /// <summary>Multiplier of the tier in which travel is paid for; where it is not, of the first tier that prices time.</summary>
    public long OfTravel { get; }

    /// <summary>Guide cost of a tick on the way, or where driving costs nothing of a tick wasted otherwise.</summary>
    public long Tick { get; }
    public long Travel { get; }
    public long Metres { get; }
    public long Overtime { get; }
    public long Tardiness { get; }
    public long Highest { get; }
    public long Waiting { get; }
    public long Preferred { get; }
    public long MissedBreak { get; }
    public long Balance { get; }
    public long Idle { get; }

    /// <summary>What one tick of work done by another clinician can change balance and idle time by, at most.</summary>
    public long PerWorkMoved { get; }
    public long Optional { get; }

    /// <summary>A tiered cost where all weights lie in one tier.</summary>
    public TieredCost InOnlyTier(long leftOut, long rest) =>
        new(leftOut, onlyTier == 1 ? rest : 0, onlyTier == 2 ? rest : 0, onlyTier == 3 ? rest : 0);

    private long Of(TermWeight weight) => weight.UnitCost * Multiplier[weight.Tier];

    private static bool[] UsedTiers(RoutingProblem problem)
    {
        bool[] used = new bool[RoutingWeights.TierCount];
        RoutingWeights w = problem.Weights;
        foreach (
            TermWeight term in (TermWeight[])
                [
                    w.TravelTime,
                    w.TravelDistance,
                    w.Overtime,
                    w.Tardiness,
                    w.HighestTardiness,
                    w.Waiting,
                    w.PreferredWindow,
                    w.MissedBreak,
                    w.WorkBalance,
                    w.HighestIdle,
                ]
        )
        {
            used[term.Tier] |= term.IsActive;
        }

        for (int tier = 1; tier < used.Length; tier++)
        {
            used[tier] |= problem.Assignments.Cost[tier - 1] is not null;
        }

        used[w.OptionalVisitTier] |= problem.Visits.Mandatory.Contains(false);
        return used;
    }
}
