namespace Planner.Routing;

/// <summary>One of the searches of a portfolio; runs on one thread at a time.</summary>
internal interface ILogicalSearch
{
    Incumbent Incumbent { get; }
    long Iterations { get; }
    long Evaluations { get; }

    /// <summary>Builds the first solution, or takes what fits of a given one.</summary>
    void Begin(RoutingSolution? given);

    void Run(SearchSlice slice);

    /// <summary>Goes on from another search's better solution.</summary>
    void Adopt(Incumbent better);
}
