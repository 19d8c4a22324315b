namespace Planner.Routing;

/// <summary>The moves that apply to a problem with their shares, drawn by weight.</summary>
internal sealed class MoveMenu<TFeatures>
    where TFeatures : struct, IFeatureSet
{
    private const int Slots = 1024;
    private readonly IMove[] slots = new IMove[Slots];

    public MoveMenu(MoveContext<TFeatures> context)
    {
        List<(IMove Move, double Share)> menu = [];
        SearchData data = context.Data;
        VisitMoves = new RelocateVisit<TFeatures>(context);
        if (data.Traits.BoundsAreExact)
        {
            AddDirectMoves(menu, context);
        }
        else
        {
            menu.Add((VisitMoves, 40));
            menu.Add((new ExchangeSegments<TFeatures>(context, tails: false), 30));
            menu.Add((new ExchangeSegments<TFeatures>(context, tails: true), 20));
            menu.Add((new ShiftInRoute<TFeatures>(context), 5));
        }

        AddPairMoves(menu, context, data);
        int[] choosy = Enumerable.Range(0, data.Services).Where(x => HasManyWindows(data, x)).ToArray();
        if (choosy.Length > 0)
        {
            menu.Add((new ToggleWindow<TFeatures>(context, choosy), 5));
        }

        if (data.Breaks > 0)
        {
            menu.Add((new MoveBreak<TFeatures>(context), 6));
        }

        Fill(menu);
    }

    /// <summary>The move whose acceptance tells how hot the search is.</summary>
    public RelocateVisit<TFeatures> VisitMoves { get; }

    /// <summary>Every move that applies, once.</summary>
    public IEnumerable<IMove> Moves => slots.Distinct();

    public IMove Draw(SearchRandom random) => slots[random.Next() >> 22];

    private void AddDirectMoves(List<(IMove Move, double Share)> menu, MoveContext<TFeatures> context)
    {
        menu.Add((VisitMoves, 2));
        menu.Add((new DirectRelocate<TFeatures>(context), 40));
        menu.Add((new DirectExchange<TFeatures>(context), 30));
        menu.Add((new DirectTails<TFeatures>(context), 20));
        if (!context.Data.IsUniform)
        {
            menu.Add((new ExchangeSegments<TFeatures>(context, tails: true), 5));
        }
    }

    private static void AddPairMoves(
        List<(IMove Move, double Share)> menu,
        MoveContext<TFeatures> context,
        SearchData data
    )
    {
        int[] linked = Enumerable.Range(0, data.Services).Where(x => IsLinked(data, x)).ToArray();
        if (linked.Length > 0)
        {
            menu.Add((new RelocateService<TFeatures>(context, linked), 12));
        }

        int[] doubles = Enumerable.Range(0, data.Visits).Where(v => IsDouble(data, v)).ToArray();
        if (doubles.Length > 0)
        {
            menu.Add((new SwapPartners<TFeatures>(context, doubles), 2));
        }
    }

    private static unsafe bool IsDouble(SearchData data, int v) => data.ServiceFirst[v + 1] - data.ServiceFirst[v] == 2;

    private static unsafe bool IsLinked(SearchData data, int x)
    {
        int v = data.VisitOf[x];
        return data.ServiceFirst[v + 1] - data.ServiceFirst[v] > 1;
    }

    private static unsafe bool HasManyWindows(SearchData data, int x) =>
        data.WindowFirst[x + 1] - data.WindowFirst[x] > 1;

    private void Fill(List<(IMove Move, double Share)> menu)
    {
        double total = menu.Sum(m => m.Share);
        int at = 0;
        double sum = 0;
        foreach ((IMove move, double share) in menu)
        {
            sum += share;
            for (int end = (int)Math.Round(Slots * sum / total); at < end; at++)
            {
                slots[at] = move;
            }
        }
    }
}
