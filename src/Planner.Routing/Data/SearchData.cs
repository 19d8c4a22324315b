using System.Runtime.CompilerServices;

namespace Planner.Routing;

/// <summary>
/// What every logical search reads and none writes: the dense problem laid out for the kernel. Nodes: services 0..S-1, breaks
/// S..S+B-1, then one sentinel per route (<see cref="Depot"/> + route), both its start and its end.
/// </summary>
internal sealed unsafe partial class SearchData
{
    /// <summary>A start of nobody: far below every time, so that it never is late.</summary>
    public const int Gone = int.MinValue / 2;

    /// <summary>Later than every latest: no window fits.</summary>
    public const int Never = int.MaxValue / 2;

    /// <summary>Travel where there is no way, small enough that sums of a few stay in range; such legs are refused.</summary>
    private const int NoWay = 1 << 26;

    /// <summary>Up to here everything is tried, however unlikely.</summary>
    private const int TinyServices = 14;
    private const double LegsPerVisit = 30;

    /// <summary>Up to so many, the travel table stands in memory transposed as well.</summary>
    private const int FewPlaces = 2500;

    private readonly PinnedPool pool = new();

    /// <param name="forTimingOnly">Leaves out what only moves need.</param>
    public SearchData(RoutingProblem problem, bool forTimingOnly = false)
    {
        Problem = problem;
        Services = problem.ServiceCount;
        Breaks = problem.BreakCount;
        Routes = problem.RouteCount;
        Visits = problem.VisitCount;
        Depot = Services + Breaks;
        Nodes = Depot + Routes;
        Weights = new GuideWeights(problem);
        Traits = new ProblemTraits(problem, Weights.ManyTiers);
        Stride = Traits.UsesMetres ? 2 : 1;
        LayOutTravel();
        LayOutNodes();
        LayOutRoutes();
        LayOutVisits();
        LayOutRelations();
        TimeSpan = FiniteSpan();
        LeftOutPrice = PriceOfLeavingOut();
        if (!forTimingOnly)
        {
            int[] alike = AlikeRoutes.Number(Problem);
            Alike = pool.Ints(alike);
            IsUniform = alike.All(r => r == 0);
            LayOutNeighbours();
        }
    }

    public RoutingProblem Problem { get; }
    public GuideWeights Weights { get; }
    public ProblemTraits Traits { get; }
    public int Services { get; }
    public int Breaks { get; }
    public int Routes { get; }
    public int Visits { get; }

    /// <summary>First sentinel.</summary>
    public int Depot { get; }
    public int Nodes { get; }

    /// <summary>Guide cost of an average leg between two places, by <see cref="GuideWeights.Tick"/>: the scale of temperatures and prices.</summary>
    public double MeanLeg { get; private set; }

    /// <summary>Ticks between the first shift start and the last finite time of the problem; at least 1.</summary>
    public int TimeSpan { get; private set; }

    // Travel by place; a node's row when leaving it and its column when entering it.
    public int* Travel;
    public int* Metres;
    public int* Row;
    public int* Column;
    public int* Place;

    /// <summary>The plain case's travel once more, by the place entered, then by the place left.</summary>
    public int* TravelTo;

    // Windows of nodes (breaks have one): entries WindowFirst[x]..WindowFirst[x + 1] - 1.
    public int* WindowFirst;
    public int* WindowEarliest;
    public int* WindowLatest;

    /// <summary>By window entry, as in the problem; breaks: Unlimited.</summary>
    public int* WindowDue;

    /// <summary>By node: how many windows from the lowest allowed on may be used; 1 for bound services, else no limit.</summary>
    public int* WindowSpan;

    /// <summary>By node: the latest due time over its windows; Unlimited = none.</summary>
    public int* Due;
    public int* PreferredEarliest;
    public int* PreferredLatest;
    public int* Duration;
    public int* SetUp;
    public int* Points;
    public int* Rank;
    public int DurationClasses;

    // Routes.
    public int* Clinician;
    public int* Duty;
    public int* ShiftStart;
    public int* SoftEnd;
    public int* HardEnd;
    public int* DurationClass;
    public int* MaxLeg;

    /// <summary>Idle ticks of the route while it has no stop.</summary>
    public int* UnusedIdle;

    // Limits, by duty.
    public int* MaxServices;
    public int* MaxWork;
    public int* MaxMetres;
    public int* MaxPoints;

    /// <summary>Routes with one number are interchangeable while empty.</summary>
    public int* Alike;

    /// <summary>All routes are interchangeable while empty.</summary>
    public bool IsUniform { get; private set; }
    public byte* Allowed;

    /// <summary>Routes AbleRoute[AbleFirst[x]..AbleFirst[x + 1] - 1] may serve x and are on duty in one of its windows.</summary>
    public int* AbleFirst;
    public int* AbleRoute;
    public long* AssignCost;

    // Breaks (by break, not by node).
    public int* BreakRoute;

    /// <summary>Breaks of route r: BreakOf[BreakFirst[r]..BreakFirst[r + 1] - 1].</summary>
    public int* BreakFirst;
    public int* BreakOf;
    public byte* BreakMandatory;

    // Visits.
    public int* VisitOf;
    public int* ServiceFirst;
    public byte* Mandatory;
    public long* LeaveOutCost;

    /// <summary>No route can ever serve it; moves do not try.</summary>
    public byte* Hopeless;

    /// <summary>
    /// Guide cost of one unit of tier 0 when a cycle begins: a mandatory visit of mean priority costs some detours, so that the
    /// search may still exchange it; the price rises on the way. In the plain case everything can be served, and the price only
    /// guards against leaving out.
    /// </summary>
    public long LeftOutPrice { get; private set; }

    private long PriceOfLeavingOut()
    {
        if (Traits.IsPlain)
        {
            return (long)(1000 * MeanLeg);
        }

        VisitTable visits = Problem.Visits;
        double mean = visits.LeaveOutCost.Where((_, v) => visits.Mandatory[v]).DefaultIfEmpty(1).Average();
        double leg = Math.Max(1, MeanLeg / Weights.OfTravel);
        return Math.Max(1, (long)(LegsPerVisit * leg / Math.Max(1, mean))) * Weights.Multiplier.Max();
    }

    private void LayOutTravel()
    {
        TravelTable table = Problem.Travel;
        // Written in place: at thousands of places a second copy would be felt.
        Travel = pool.Ints(Stride * table.Ticks.Length);
        for (int i = 0; i < table.Ticks.Length; i++)
        {
            Travel[Stride * i] = Math.Min(table.Ticks[i], NoWay);
            if (Stride > 1 && table.Metres.Length > 0)
            {
                Travel[(Stride * i) + 1] = table.Metres[i];
            }
        }

        Metres = Travel + (Stride - 1);
        MeanLeg = MeanLegCost(table);
        if (Traits.IsPlain || table.LocationCount <= FewPlaces)
        {
            LayOutTransposed(table.LocationCount);
        }
    }

    private void LayOutTransposed(int places)
    {
        TravelTo = pool.Ints(Stride * places * places);
        for (int from = 0; from < places; from++)
        {
            for (int to = 0; to < places; to++)
            {
                int* cell = Travel + (Stride * ((from * places) + to));
                int* turned = TravelTo + (Stride * ((to * places) + from));
                turned[0] = cell[0];
                turned[Stride - 1] = cell[Stride - 1];
            }
        }
    }

    /// <summary>The cell of the leg between two nodes; of neighbours of one node <paramref name="to"/> all cells lie in one row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int* LegInto(int from, int to) =>
        TravelTo == null
            ? Travel + Row[from] + Column[to]
            : TravelTo + (Column[to] * Problem.Travel.LocationCount) + (Stride * Place[from]);

    /// <summary>Ticks and metres of a leg stand side by side, one cache line for both; where metres do not count, ticks stand alone.</summary>
    public int Stride { get; private set; }

    private double MeanLegCost(TravelTable table)
    {
        double sum = 0;
        long count = 0;
        for (int i = 0; i < table.Ticks.Length; i++)
        {
            if (table.Ticks[i] < NoWay && i / table.LocationCount != i % table.LocationCount)
            {
                sum +=
                    ((double)Weights.Tick * table.Ticks[i])
                    + ((double)Weights.Metres * (table.Metres.Length == 0 ? 0 : table.Metres[i]));
                count++;
            }
        }

        return Math.Max(1, sum / Math.Max(1, count));
    }

    private int FiniteSpan()
    {
        IEnumerable<int> ends = Problem
            .Routes.HardEnd.Concat(Problem.Services.WindowDue)
            .Concat(Problem.Services.WindowLatest)
            .Concat(Problem.Services.WindowEarliest)
            .Where(t => t < RoutingProblem.Unlimited);
        return Math.Max(1, ends.DefaultIfEmpty(1).Max() - Problem.Routes.ShiftStart.DefaultIfEmpty(0).Min());
    }
}
