namespace Planner.Routing;

/// <summary>One logical search: simulated annealing from a start solution, with its own state, generator and incumbent.</summary>
internal sealed class AnnealingSearch<TFeatures> : ILogicalSearch
    where TFeatures : struct, IFeatureSet
{
    private const int IterationsPerCheck = 64;

    /// <summary>Of 1024 iterations, those that ruin and recreate instead of moving.</summary>
    private const int RuinShare = 51;
    private readonly RouteState<TFeatures> state;
    private readonly SearchRandom random;
    private readonly MoveContext<TFeatures> context;
    private readonly MoveMenu<TFeatures> menu;
    private readonly StartBuilder<TFeatures> start;
    private readonly RuinAndRecreate<TFeatures> ruins;
    private readonly CoolingCurve cooling;

    public AnnealingSearch(SearchData data, ulong seed, double heat)
    {
        state = new RouteState<TFeatures>(data);
        random = new SearchRandom(seed);
        context = new MoveContext<TFeatures>(state, random);
        menu = new MoveMenu<TFeatures>(context);
        BestInsertion<TFeatures> insertion = new(context);
        start = new StartBuilder<TFeatures>(context, insertion);
        ruins = new RuinAndRecreate<TFeatures>(context, insertion);
        double scale = Math.Max(data.MeanLeg, 1);
        cooling = new CoolingCurve(heat * scale, 0.006 * scale);
        state.LeftOutPrice = data.LeftOutPrice;
        Incumbent = new Incumbent(data);
    }

    public Incumbent Incumbent { get; }
    public long Iterations { get; private set; }
    public long Evaluations => state.Evaluations;

    public void Begin(RoutingSolution? given)
    {
        if (given is null)
        {
            start.Build();
        }
        else
        {
            start.Adopt(given);
        }

        NoteBest();
    }

    public void Run(SearchSlice slice)
    {
        while (!slice.IsOver(Iterations))
        {
            context.Temperature = cooling.At(slice.Progress(Iterations));
            for (int k = 0; k < IterationsPerCheck; k++)
            {
                IMove move = random.Chance(RuinShare) ? ruins : menu.Draw(random);
                if (move.Try())
                {
                    NoteBest();
                }
            }

            Iterations += IterationsPerCheck;
        }
    }

    public void Adopt(Incumbent better)
    {
        state.Restore(better.Next, better.LowWindow);
        NoteBest();
    }

    private void NoteBest()
    {
        long rest = state.Guide - (state.Now.LeftOut * state.LeftOutPrice);
        if (Incumbent.IsWorseThan(state.Now.LeftOut, rest))
        {
            Incumbent.Take(state, rest);
        }
    }
}
