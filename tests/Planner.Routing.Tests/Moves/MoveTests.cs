namespace Planner.Routing.Tests;

/// <summary>What one move of each kind leads to from a small arrangement.</summary>
public class MoveTests
{
    private const int Open = RoutingProblem.Unlimited;

    [Fact]
    public void RelocationPutsAVisitAnywhereElse()
    {
        HashSet<string> reached = new Arrangement(Sketch.Of(2), [0, 1], []).Reached(
            c => new RelocateVisit<RichFeatures>(c)
        );
        Assert.Contains(Arrangement.Text([1, 0], []), reached);
        Assert.Contains(Arrangement.Text([0], [1]), reached);
        Assert.Contains(Arrangement.Text([1], [0]), reached);
        Assert.DoesNotContain(Arrangement.Text([0, 1], []), reached);
    }

    [Fact]
    public void RelocationInsertsWhatIsLeftOut() =>
        Assert.Contains(
            Arrangement.Text([0, 1], []),
            new Arrangement(Sketch.Of(2), [0], []).Reached(c => new RelocateVisit<RichFeatures>(c))
        );

    [Fact]
    public void RelocationLeavesAnOptionalVisitOut()
    {
        RoutingProblem p = Sketch.Of(2);
        p = p with { Visits = p.Visits with { Mandatory = [true, false], LeaveOutCost = [1, 1] } };
        Assert.Contains(
            Arrangement.Text([0], []),
            new Arrangement(p, [0, 1], []).Reached(c => new RelocateVisit<RichFeatures>(c), tries: 5000)
        );
    }

    [Fact]
    public void RelocationMovesBothServicesOfAVisit()
    {
        HashSet<string> reached = new Arrangement(Double(), [0], [1], []).Reached(c => new RelocateVisit<RichFeatures>(
            c
        ));
        Assert.Contains(Arrangement.Text([], [0], [1]), reached);
        Assert.Contains(Arrangement.Text([1], [0], []), reached);
    }

    [Fact]
    public void OneServiceOfAVisitMovesAlone()
    {
        HashSet<string> reached = new Arrangement(Double(), [0], [1], []).Reached(
            c => new RelocateService<RichFeatures>(c, [0, 1])
        );
        Assert.Equal(
            [Arrangement.Text([0], [], [1]), Arrangement.Text([], [1], [0])],
            reached.Order(StringComparer.Ordinal).Reverse()
        );
    }

    [Fact]
    public void PartnersChangePlaces() =>
        Assert.Equal(
            [Arrangement.Text([1], [0], [])],
            new Arrangement(Double(), [0], [1], []).Reached(c => new SwapPartners<RichFeatures>(c, [0]))
        );

    [Fact]
    public void SegmentsOfTwoRoutesAreExchanged()
    {
        HashSet<string> reached = new Arrangement(Sketch.Of(4), [0, 1], [2, 3]).Reached(
            c => new ExchangeSegments<RichFeatures>(c, tails: false),
            tries: 5000
        );
        Assert.Contains(Arrangement.Text([2, 1], [0, 3]), reached);
        Assert.Contains(Arrangement.Text([2, 3], [0, 1]), reached);
        Assert.Contains(Arrangement.Text([1], [2, 3, 0]), reached);
    }

    [Fact]
    public void TailsOfTwoRoutesAreExchanged()
    {
        HashSet<string> reached = new Arrangement(Sketch.Of(4), [0, 1], [2, 3]).Reached(
            c => new ExchangeSegments<RichFeatures>(c, tails: true)
        );
        Assert.Contains(Arrangement.Text([0, 3], [2, 1]), reached);
        Assert.DoesNotContain(Arrangement.Text([2, 1], [0, 3]), reached);
    }

    [Fact]
    public void AServiceMovesLaterInItsRoute()
    {
        HashSet<string> reached = new Arrangement(Sketch.Of(3), [0, 1, 2], []).Reached(
            c => new ShiftInRoute<RichFeatures>(c)
        );
        string[] expected =
        [
            Arrangement.Text([0, 2, 1], []),
            Arrangement.Text([1, 0, 2], []),
            Arrangement.Text([1, 2, 0], []),
        ];
        Assert.Equal(expected, reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ABreakMovesToEveryGapAndMayBeDropped()
    {
        RoutingProblem p = Sketch.Of(2) with
        {
            Breaks = new BreakTable
            {
                Route = [0],
                EarliestStart = [0],
                LatestStart = [100],
                Length = [5],
                Mandatory = [false],
            },
        };
        HashSet<string> reached = new Arrangement(p, [~0, 0, 1], []).Reached(c => new MoveBreak<RichFeatures>(c));
        Assert.Contains(Arrangement.Text([0, ~0, 1], []), reached);
        Assert.Contains(Arrangement.Text([0, 1, ~0], []), reached);
        Assert.Contains(Arrangement.Text([0, 1], []), reached);
    }

    [Fact]
    public unsafe void ALaterWindowIsTakenByChoice()
    {
        RoutingProblem p = Sketch.Of(1);
        p = p with
        {
            Services = p.Services with
            {
                WindowFirst = [0, 2],
                WindowEarliest = [0, 70],
                WindowLatest = [20, 80],
                WindowDue = [Open, Open],
            },
        };
        Arrangement arrangement = new(p, [0], []);
        IMove toggle = new ToggleWindow<RichFeatures>(arrangement.Context, [0]);
        Assert.Contains(Enumerable.Range(0, 50), _ => toggle.Try());
        Assert.Equal(70, arrangement.State.Start[0]);
        Assert.Contains(Enumerable.Range(0, 50), _ => toggle.Try());
        Assert.Equal(5, arrangement.State.Start[0]);
    }

    [Fact]
    public void RuinAndRecreateServesWhatWasLeftOut() =>
        Assert.Contains(
            Arrangement.Text([0, 1, 2], []),
            new Arrangement(Sketch.Of(3), [0, 2], []).Reached(c => new RuinAndRecreate<RichFeatures>(
                c,
                new BestInsertion<RichFeatures>(c)
            ))
        );

    /// <summary>Visit 0 has two services that start together with different clinicians.</summary>
    private static RoutingProblem Double()
    {
        RoutingProblem p = Sketch.Of(2, routes: 3);
        return p with
        {
            Services = p.Services with { Visit = [0, 0], Location = [1, 1] },
            Visits = p.Visits with { ServiceFirst = [0, 2], Mandatory = [true], LeaveOutCost = [1] },
            Relations = Sketch.Gap(0, 1, 0, 0) with
            {
                DifferentClinician =
                [
                    [0, 1],
                ],
            },
        };
    }
}
