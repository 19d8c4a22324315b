namespace Planner.Routing.Tests;

/// <summary>A state laid out by hand, to try one move on, at a temperature that accepts everything feasible.</summary>
internal sealed unsafe class Arrangement
{
    public Arrangement(RoutingProblem problem, params int[][] routes)
    {
        Data = new SearchData(problem);
        State = new RouteState<RichFeatures>(Data) { LeftOutPrice = Data.LeftOutPrice };
        Context = new MoveContext<RichFeatures>(State, new SearchRandom(7)) { Temperature = 1e12 };
        WindowChoice windows = new(problem, routes);
        Assert.True(State.Restore(SuccessorLists.From(problem, routes), windows.Lowest));
    }

    public SearchData Data { get; }
    public RouteState<RichFeatures> State { get; }
    public MoveContext<RichFeatures> Context { get; }

    public int[][] Routes() => SuccessorLists.ToRoutes(Data.Problem, new ReadOnlySpan<int>(State.Next, Data.Nodes));

    /// <summary>Every arrangement one accepted move leads to, as text, over many tries from the same start.</summary>
    public HashSet<string> Reached(Func<MoveContext<RichFeatures>, IMove> create, int tries = 600)
    {
        IMove move = create(Context);
        int[] next = new ReadOnlySpan<int>(State.Next, Data.Nodes).ToArray();
        int[] low = new ReadOnlySpan<int>(State.LowWindow, Data.Nodes).ToArray();
        HashSet<string> reached = [];
        for (int k = 0; k < tries; k++)
        {
            if (move.Try())
            {
                reached.Add(Text(Routes()));
                State.Restore(next, low);
            }
        }

        return reached;
    }

    public static string Text(params int[][] routes) => string.Join(" | ", routes.Select(r => string.Join(' ', r)));
}
