namespace Planner.Routing;

/// <summary>Where an insertion is looked for; everywhere unless said.</summary>
public sealed record InsertionLimits
{
    /// <summary>Routes that may take it; null = all.</summary>
    public IReadOnlySet<int>? Routes { get; init; }

    /// <summary>A route that takes at least one of the services; null = any.</summary>
    public int? Through { get; init; }

    /// <summary>Earliest start of each service, in ticks.</summary>
    public int From { get; init; } = -RoutingProblem.Unlimited;

    /// <summary>Latest end of each service, in ticks.</summary>
    public int To { get; init; } = RoutingProblem.Unlimited;

    /// <summary>May services of one visit go to these routes together?</summary>
    internal bool Allow(int route, int otherRoute = -1) => Through is null || Through == route || Through == otherRoute;

    public static InsertionLimits None { get; } = new();
}
