namespace Planner.Routing;

/// <summary>A repair problem laid out for the kernel, once; shared by all searches.</summary>
internal sealed class RepairData
{
    public const int Nothing = int.MinValue;
    private readonly int _routes;

    public RepairData(RepairProblem repair)
    {
        Repair = repair;
        Problem = repair.Routing;
        _routes = Problem.RouteCount;
        RepairBounds bounds = new(repair);
        Floor = bounds.Floor;
        HeldFloor = bounds.HeldFloor;
        Ceiling = bounds.Ceiling;
        Freedom = bounds.Freedom;
        Rank = RanksOf(repair);
        Allowed = bounds.Allowed();
        RoutesOf = [.. Enumerable.Range(0, Problem.ServiceCount).Select(AllowedRoutes)];
        Bonds = new RepairBonds(Problem);
        Loads = new RepairLoads(Problem);
        Breaks = [.. Enumerable.Range(0, _routes).Select(BreaksOf)];
        BreakOrders = [.. Breaks.Select(all => RepairBreaks.Orders(all, Problem.Breaks.Mandatory))];
        Near = new RepairNeighbours(this);
        PatientCount = repair.Patient.DefaultIfEmpty(-1).Max() + 1;
        FirstTier = ActiveTiers(Problem.Weights).DefaultIfEmpty(1).Min();
    }

    public RepairProblem Repair { get; }
    public RoutingProblem Problem { get; }

    /// <summary>Earliest start whoever comes, and earliest start while its promise is held; per service.</summary>
    public int[] Floor { get; }
    public int[] HeldFloor { get; }

    /// <summary>Latest start.</summary>
    public int[] Ceiling { get; }
    public RepairFreedom[] Freedom { get; }

    /// <summary>Place in the published route; -1 = none.</summary>
    public int[] Rank { get; }

    /// <summary>By [service * RouteCount + route], the limits of the repair included.</summary>
    public bool[] Allowed { get; }
    public int[][] RoutesOf { get; }
    public RepairBonds Bonds { get; }
    public RepairLoads Loads { get; }
    public int[][] Breaks { get; }

    /// <summary>By route the orders in which its breaks are tried; the last ones without the optional ones.</summary>
    public int[][][] BreakOrders { get; }
    public RepairNeighbours Near { get; }
    public int PatientCount { get; }

    /// <summary>The first tier in which anything is priced.</summary>
    public int FirstTier { get; }

    public bool IsPromised(int x) => Repair.PromisedStart[x] != Nothing;

    /// <summary>Whether the patient must be called when a service starts then, by that clinician.</summary>
    public bool IsCall(int x, int clinician, int start) =>
        IsPromised(x)
        && (
            Repair.PromisedClinician[x] != clinician
            || Math.Abs((long)start - Repair.PromisedStart[x]) > Repair.Tolerance
        );

    public int Ticks(int from, int to) => Problem.Travel.Ticks[(from * Problem.Travel.LocationCount) + to];

    /// <summary>Cost units by tier as one number: the first priced tier whole, each lower one a thousandth of the one above.</summary>
    public long Fold(long tier1, long tier2, long tier3) =>
        FirstTier switch
        {
            1 => tier1 + (tier2 >> 10) + (tier3 >> 20),
            2 => (tier1 << 10) + tier2 + (tier3 >> 10),
            _ => (tier1 << 20) + (tier2 << 10) + tier3,
        };

    private int[] AllowedRoutes(int x) => [.. Enumerable.Range(0, _routes).Where(r => Allowed[(x * _routes) + r])];

    private int[] BreaksOf(int r) =>
        [
            .. Enumerable
                .Range(0, Problem.BreakCount)
                .Where(b => Problem.Breaks.Route[b] == r)
                .OrderBy(b => Problem.Breaks.LatestStart[b]),
        ];

    private static int[] RanksOf(RepairProblem repair)
    {
        int[] ranks = new int[repair.Routing.ServiceCount];
        Array.Fill(ranks, -1);
        foreach (int[] route in repair.Published)
        {
            for (int i = 0; i < route.Length; i++)
            {
                ranks[route[i]] = i;
            }
        }

        return ranks;
    }

    private static IEnumerable<int> ActiveTiers(RoutingWeights w)
    {
        TermWeight[] terms = [w.TravelTime, w.TravelDistance, w.Overtime, w.Tardiness, w.Waiting, w.PreferredWindow];
        return terms.Where(t => t.IsActive).Select(t => t.Tier);
    }
}
