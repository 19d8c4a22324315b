namespace Planner.Routing;

/// <summary>One logical search: simulated annealing from a start solution, with its own state, generator and incumbent.</summary>
internal sealed class AnnealingSearch<TFeatures> : ILogicalSearch
    where TFeatures : struct, IFeatureSet
{
    private const int IterationsPerCheck = 64;

    /// <summary>Of 1024 iterations, those that ruin and recreate instead of moving.</summary>
    private const int RuinShare = 51;

    /// <summary>Last temperature in mean legs; the first is the heat.</summary>
    private const double ColdShare = 0.006;

    /// <summary>The same where places are judged exactly and ruins carry the search.</summary>
    private const double LegHeat = 0.1;
    private const double LegCold = 0.004;
    private readonly RouteState<TFeatures> state;
    private readonly SearchRandom random;
    private readonly MoveContext<TFeatures> context;
    private readonly MoveMenu<TFeatures> menu;
    private readonly StartBuilder<TFeatures> start;
    private readonly RuinAndRecreate<TFeatures> ruins;
    private readonly IncumbentJudge<TFeatures> judge;
    private readonly IdleSteering<TFeatures>? idle;
    private readonly double heat;
    private readonly long leftOutPrice;
    private ITemperature temperature;
    private readonly CyclePlan cycles;
    private int cycle;

    public AnnealingSearch(SearchData data, ulong seed, double heat, CyclePlan cycles)
    {
        this.cycles = cycles;
        state = new RouteState<TFeatures>(data) { LeftOutPrice = data.LeftOutPrice };
        random = new SearchRandom(seed);
        context = new MoveContext<TFeatures>(state, random);
        menu = new MoveMenu<TFeatures>(context);
        BestInsertion<TFeatures> insertion = new(context);
        start = new StartBuilder<TFeatures>(context, insertion);
        ruins = new RuinAndRecreate<TFeatures>(context, insertion);
        judge = new IncumbentJudge<TFeatures>(state);
        idle = data.Traits.HasIdle ? new IdleSteering<TFeatures>(context) : null;
        this.heat = heat;
        leftOutPrice = data.LeftOutPrice;
        temperature = new CoolingCurve(heat * data.MeanLeg, ColdShare * data.MeanLeg);
    }

    public Incumbent Incumbent => judge.Best;
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
            judge.Consider();
            start.InsertLeftOut();
        }

        judge.Consider();
        if (TFeatures.IsRich)
        {
            idle?.Begin();
            temperature = Tempered(CostScale.Sample(context, menu));
            state.Restore(Incumbent.Next, Incumbent.LowWindow);
            idle?.Begin();
        }
    }

    public void Run(SearchSlice slice)
    {
        while (!slice.IsOver(Iterations))
        {
            double progress = slice.Progress(Iterations);
            BeginCycle(cycles.IndexAt(progress));
            context.Temperature = temperature.At(Pulse(cycles.Within(progress)));
            if (TFeatures.IsRich)
            {
                state.LeftOutPrice = (long)(leftOutPrice * cycles.PriceFactor(progress));
                idle?.Step(cycles.Within(progress));
            }

            for (int k = 0; k < IterationsPerCheck; k++)
            {
                IMove move = random.Chance(RuinShare) ? ruins : menu.Draw(random);
                if (move.Try())
                {
                    judge.Consider();
                }
            }

            Iterations += IterationsPerCheck;
            slice.Share(this);
        }

        judge.Consider(anyGain: true);
    }

    private SearchPulse Pulse(double within) =>
        new(within, menu.VisitMoves.Tried, menu.VisitMoves.Accepted, state.TrueRest);

    public void Adopt(Incumbent better)
    {
        state.Restore(better.Next, better.LowWindow);
        judge.Consider();
    }

    /// <summary>Only legs count, and rules: then temperatures are known in legs, as in the plain case.</summary>
    private bool IsLedByLegs =>
        state.Data.Traits.BoundsAreExact && !cycles.IsTiny && state.Data.Weights.Travel + state.Data.Weights.Metres > 0;

    /// <summary>Weights of an agency are not known beforehand: temperatures follow what moves cost and how many are accepted.</summary>
    private ITemperature Tempered(double scale) =>
        IsLedByLegs ? new CoolingCurve(heat * LegHeat * state.Data.MeanLeg, LegCold * state.Data.MeanLeg)
        : cycles.IsTiny ? new CoolingCurve(heat * scale, 0.01 * scale)
        : cycles.BeginsWithSurvey ? new SurveyedCooling(scale)
        : new AcceptanceControl(heat * scale / 4, 0.4 * heat, 0.015);

    /// <summary>A new cycle starts hot: from the best, or from nothing every other time where a cycle costs little.</summary>
    private void BeginCycle(int index)
    {
        if (index == cycle)
        {
            return;
        }

        cycle = index;
        temperature.Reheat();
        state.IgnoresSoft = cycles.IgnoresSoft(index);
        state.BadPrice = cycles.CrossesBroken(index) ? leftOutPrice / 8 : 0;
        if (cycles.StartsAfresh(index))
        {
            start.BuildAtRandom();
            judge.Consider();
        }
        else
        {
            state.Restore(Incumbent.Next, Incumbent.LowWindow);
        }

        idle?.Begin();
    }
}
