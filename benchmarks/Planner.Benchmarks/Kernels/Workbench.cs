using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>A started search, open to single steps.</summary>
internal sealed unsafe class Workbench<TFeatures> : IKernelSteps
    where TFeatures : struct, IFeatureSet
{
    private const int Iterations = 20_000;
    private readonly MoveContext<TFeatures> context;
    private readonly BestInsertion<TFeatures> insertion;
    private readonly Ruin<TFeatures> ruin;
    private readonly RuinAndRecreate<TFeatures> ruinAndRecreate;
    private readonly SearchRandom random = new(1);

    public Workbench(RoutingProblem problem)
    {
        Data = new SearchData(problem);
        State = new RouteState<TFeatures>(Data) { LeftOutPrice = Data.LeftOutPrice };
        context = new MoveContext<TFeatures>(State, random) { Temperature = 0.05 * Data.MeanLeg };
        insertion = new BestInsertion<TFeatures>(context);
        ruin = new Ruin<TFeatures>(context);
        ruinAndRecreate = new RuinAndRecreate<TFeatures>(context, insertion);
        Menu = new MoveMenu<TFeatures>(context);
        new StartBuilder<TFeatures>(context, insertion).Build();
        for (int k = 0; k < Iterations; k++)
            Menu.Draw(random).Try();
    }

    public SearchData Data { get; }
    public RouteState<TFeatures> State { get; }
    public MoveMenu<TFeatures> Menu { get; }

    /// <summary>The lower bound of one service behind every stop of every route.</summary>
    public long BoundEveryPlace()
    {
        int x = Removable();
        Totals before = State.Now;
        State.Detach(x);
        State.Settle(long.MaxValue);
        long sum = 0;
        for (int u = 0; u < Data.Nodes; u++)
            if (u != x && (u >= Data.Depot || State.Route[u] >= 0))
                sum += State.InsertBound(x, u) & 1;
        State.Undo(0, before);
        return sum;
    }

    /// <summary>Takes a service out and brings all times up to date: propagation of a decrease; then takes it back.</summary>
    public bool Propagate()
    {
        Totals before = State.Now;
        State.Detach(Removable());
        bool settled = State.Settle(long.MaxValue);
        State.Undo(0, before);
        return settled;
    }

    /// <summary>Takes a service out, puts it behind another stop, settles, and takes both back.</summary>
    public bool EvaluateAndUndo()
    {
        int x = Removable();
        int u = Removable();
        if (x == u)
            return false;
        Totals before = State.Now;
        State.Detach(x);
        bool fits = State.Settle(long.MaxValue);
        State.Attach(x, u);
        fits &= State.Settle(long.MaxValue);
        State.Undo(0, before);
        return fits;
    }

    /// <summary>Writes to the trail and takes it back, with no times reckoned in between.</summary>
    public int Undo()
    {
        Totals before = State.Now;
        State.Detach(Removable());
        int written = State.Mark;
        State.Undo(0, before);
        return written;
    }

    /// <summary>
    /// A cooling from one mean leg to the search's last temperature; of 1024 steps <paramref name="ruinShare"/> ruin and recreate.
    /// </summary>
    public void Anneal(int steps, int ruinShare)
    {
        CoolingCurve curve = new(Data.MeanLeg, 0.006 * Data.MeanLeg);
        for (int k = 0; k < steps; k++)
        {
            if (k % 64 == 0)
                context.Temperature = curve.At((double)k / steps);
            IMove move = random.Chance(ruinShare) ? ruinAndRecreate : Menu.Draw(random);
            move.Try();
        }
    }

    public bool DrawnMove() => Menu.Draw(random).Try();

    public int TakeOut()
    {
        Totals before = State.Now;
        ruin.TakeOut();
        State.Undo(0, before);
        return ruin.Count;
    }

    public bool RuinAndRecreate() => ruinAndRecreate.Try();

    private int Removable()
    {
        int x = random.Below(Data.Services);
        while (State.Route[x] < 0)
            x = x + 1 == Data.Services ? 0 : x + 1;
        return x;
    }
}
