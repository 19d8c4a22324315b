namespace Planner.Routing;

/// <summary>Where an insertion is looked for; everywhere unless said.</summary>
public sealed record InsertionLimits
{
    /// <summary>Routes that may take it; null = all.</summary>
    public IReadOnlySet<int>? Routes { get; init; }

    /// <summary>Earliest start of each service, in ticks.</summary>
    public int From { get; init; } = -RoutingProblem.Unlimited;

    /// <summary>Latest end of each service, in ticks.</summary>
    public int To { get; init; } = RoutingProblem.Unlimited;

    public static InsertionLimits None { get; } = new();
}
