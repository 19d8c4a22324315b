using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>What came of a public instance.</summary>
public sealed record SolvedInstance
{
    public required string Name { get; init; }
    public required IPublicInstance Instance { get; init; }
    public required SearchResult Search { get; init; }

    /// <summary>No rule is broken and every patient is served, as the checker says.</summary>
    public required bool Feasible { get; init; }

    /// <summary>Broken rules in words; empty where feasible.</summary>
    public required IReadOnlyList<string> Violations { get; init; }

    /// <summary>Mandatory patients or customers who are not served.</summary>
    public required int LeftOut { get; init; }

    /// <summary>Recomputed by the evaluator, in the instance's unit.</summary>
    public required decimal Cost { get; init; }

    /// <summary>What the cost is made of, in the words of the family.</summary>
    public required IReadOnlyList<InstancePart> Parts { get; init; }

    /// <summary>Seconds until every patient was served; null where that never came.</summary>
    public required double? FirstFeasibleSeconds { get; init; }

    /// <summary>Seconds and cost (the instance's unit) of each better solution that serves everybody.</summary>
    public required IReadOnlyList<(double Seconds, decimal Cost)> Trace { get; init; }
}
