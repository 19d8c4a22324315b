namespace Planner.Routing.Tests;

/// <summary>One route with two breaks, every order and every gap of them, against the exact times of given routes.</summary>
public sealed class RepairSlideTests
{
    private const int Stops = 3;
    private static readonly int[][] Orders =
    [
        [0, 1],
        [1, 0],
    ];

    [Fact]
    public void ARoutePricedByItselfCostsWhatItsExactTimesCost()
    {
        for (ulong seed = 1; seed <= 150; seed++)
        {
            RepairData data = new(Free(Day(new SearchRandom(seed))));
            foreach ((int[] order, int[] gaps) in Choices())
            {
                Assert.Equal(Exact(data.Problem, Nodes(order, gaps)), Priced(data, order, gaps));
            }
        }
    }

    [Fact]
    public void BreaksEndInTheGapsThatCostLeast()
    {
        for (ulong seed = 1; seed <= 150; seed++)
        {
            RepairData data = new(Free(Day(new SearchRandom(seed))));
            int[][] all = [.. Choices().Select(choice => Nodes(choice.Order, choice.Gaps))];
            if (
                all.Select(nodes => RouteTiming.Complete(data.Problem, [nodes])).FirstOrDefault(t => t is not null) is
                { } first
            )
            {
                int[] best = new RepairGaps(data, first).Better()?[0] ?? first.Routes[0];
                Assert.Equal(all.Min(nodes => Exact(data.Problem, nodes)), Exact(data.Problem, best));
            }
        }
    }

    private static IEnumerable<(int[] Order, int[] Gaps)> Choices() =>
        from order in Orders
        from first in Enumerable.Range(0, Stops + 1)
        from second in Enumerable.Range(first, Stops + 1 - first)
        select (order, (int[])[first, second]);

    private static int[] Nodes(int[] order, int[] gaps) =>
        [
            .. Enumerable
                .Range(0, Stops + 1)
                .SelectMany(gap =>
                    order.Where((_, k) => gaps[k] == gap).Select(b => ~b).Concat(gap < Stops ? [gap] : [])
                ),
        ];

    private static long? Exact(RoutingProblem problem, int[] nodes) =>
        RouteTiming.Complete(problem, [nodes]) is { } timed ? SolutionPricing.Price(problem, timed).Tier1 : null;

    private static long? Priced(RepairData data, int[] order, int[] gaps)
    {
        RoutingProblem p = data.Problem;
        int[] over = [.. Enumerable.Range(0, Stops + 1).Select(gap => gaps.Count(g => g <= gap))];
        int[] lengths = [.. p.Services.Duration];
        long? onDuty = new RepairSlide(data).Least(0, [0, 1, 2], p.Services.WindowEarliest, lengths, over, order);
        int busy = lengths.Sum() + p.Breaks.Length.Sum() + Driven(p);
        return onDuty - (p.Weights.Waiting.UnitCost * busy);
    }

    private static int Driven(RoutingProblem p)
    {
        int[] places = [0, .. p.Services.Location, 0];
        return places.Zip(places.Skip(1), (from, to) => p.Travel.Ticks[(from * p.Travel.LocationCount) + to]).Sum();
    }

    private static RoutingProblem Day(SearchRandom random)
    {
        RoutingProblem p = Sketch.Of(Stops, routes: 1);
        int[] opens = [.. Enumerable.Range(0, Stops).Select(_ => random.Below(60))];
        int[] wished = [.. Enumerable.Range(0, Stops).Select(_ => random.Below(80))];
        int[] rests = [random.Below(60), random.Below(60)];
        return p with
        {
            Services = p.Services with
            {
                WindowEarliest = opens,
                WindowLatest = [.. opens.Select(open => open + 10 + random.Below(60))],
                PreferredEarliest = wished,
                PreferredLatest = [.. wished.Select(wish => wish + random.Below(10))],
            },
            Routes = p.Routes with { SoftEnd = [60 + random.Below(60)], HardEnd = [150] },
            Breaks = BreakTable.None with
            {
                Route = [0, 0],
                EarliestStart = rests,
                LatestStart = [.. rests.Select(rest => rest + random.Below(60))],
                Length = [5 + random.Below(10), 5 + random.Below(10)],
                Mandatory = [true, true],
            },
            Weights = new RoutingWeights
            {
                Waiting = new TermWeight(1 + random.Below(3)),
                PreferredWindow = new TermWeight(1 + random.Below(3)),
                Overtime = new TermWeight(1 + random.Below(3)),
            },
        };
    }

    /// <summary>Nothing was promised to anybody.</summary>
    private static RepairProblem Free(RoutingProblem problem) =>
        new()
        {
            Routing = problem,
            Published =
            [
                [],
            ],
            PromisedStart = [.. Enumerable.Repeat(int.MinValue, Stops)],
            PromisedClinician = [.. Enumerable.Repeat(-1, Stops)],
            Tolerance = 0,
            MaxShift = RoutingProblem.Unlimited,
            Kept = new bool[Stops],
            Freedom = [.. Enumerable.Repeat(RepairFreedom.All, Stops)],
            Patient = [.. Enumerable.Range(0, Stops)],
            Informed = new bool[1],
            Disturbed = new bool[Stops],
            Priority = new int[Stops],
        };
}
