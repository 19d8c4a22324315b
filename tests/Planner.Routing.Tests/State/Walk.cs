namespace Planner.Routing.Tests;

/// <summary>A walk of random moves at a high temperature, with the state open to inspection.</summary>
internal sealed unsafe class Walk<TFeatures>
    where TFeatures : struct, IFeatureSet
{
    private readonly MoveContext<TFeatures> context;
    private readonly MoveMenu<TFeatures> menu;
    private readonly RouteState<TFeatures> twin;
    private readonly RuinAndRecreate<TFeatures> ruins;

    public Walk(RoutingProblem problem, ulong seed)
    {
        SearchData data = new(problem);
        State = new RouteState<TFeatures>(data) { LeftOutPrice = data.LeftOutPrice };
        twin = new RouteState<TFeatures>(data) { LeftOutPrice = data.LeftOutPrice };
        context = new MoveContext<TFeatures>(State, new SearchRandom(seed)) { Temperature = 3 * data.MeanLeg };
        menu = new MoveMenu<TFeatures>(context);
        BestInsertion<TFeatures> insertion = new(context);
        ruins = new RuinAndRecreate<TFeatures>(context, insertion);
        new StartBuilder<TFeatures>(context, insertion).Build();
    }

    public RouteState<TFeatures> State { get; }

    public bool Step() => (context.Random.Chance(100) ? ruins : menu.Draw(context.Random)).Try();

    public int[] Next() => new ReadOnlySpan<int>(State.Next, State.Data.Nodes).ToArray();

    public int[] LowWindow() => new ReadOnlySpan<int>(State.LowWindow, State.Data.Nodes).ToArray();

    public void ShouldEqualFullRecomputation(int step)
    {
        Assert.True(twin.Restore(Next(), LowWindow()), "infeasible at step " + step);
        for (int x = 0; x < State.Data.Depot; x++)
        {
            bool timed = State.Route[x] >= 0 && State.Count[State.Route[x]] > 0;
            Assert.True(!timed || State.Start[x] == twin.Start[x], $"start of {x} at step {step}");
            Assert.True(State.Length[x] == twin.Length[x], $"length of {x} at step {step}");
        }

        for (int r = 0; r < State.Data.Routes; r++)
        {
            Assert.True(State.Return[r] == twin.Return[r], $"return of {r} at step {step}");
        }

        Totals own = State.Now;
        Totals full = twin.Now;
        Assert.Equal(
            (
                full.Fixed,
                full.Late,
                full.MaxLate,
                full.Over,
                full.Soft,
                full.Balance,
                full.LeftOut,
                full.Work,
                full.Bad,
                full.Waited,
                full.IdleAbove
            ),
            (
                own.Fixed,
                own.Late,
                own.MaxLate,
                own.Over,
                own.Soft,
                own.Balance,
                own.LeftOut,
                own.Work,
                own.Bad,
                own.Waited,
                own.IdleAbove
            )
        );
        Assert.True(State.HighestIdle() == twin.HighestIdle(), $"highest idle at step {step}");
    }

    /// <summary>In one tier the guide is the cost itself, but for the price of mandatory visits left out.</summary>
    public void ShouldGuideByThePrice(int step)
    {
        TieredCost price = StatePricing.Shifted(State);
        long guide = State.TrueGuide - (State.Now.LeftOut * State.LeftOutPrice);
        Assert.True(price.Tier1 == guide, $"{price} guided by {guide} at step {step}");
    }

    /// <summary>The exactly timed cost lies between that of the regular terms and that of the right shift.</summary>
    public void ShouldBound(TieredCost exact, int step)
    {
        TieredCost least = StatePricing.Regular(State);
        TieredCost most = StatePricing.Shifted(State);
        Assert.True(least <= exact && exact <= most, $"{exact} not within {least} and {most} at step {step}");
    }
}
