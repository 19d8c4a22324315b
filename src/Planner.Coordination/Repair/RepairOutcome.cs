using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The answer to "what now?": up to three proposals within the budget.</summary>
public sealed record RepairOutcome
{
    /// <summary>In the order of <see cref="ProposalKind"/>; none beaten by another in everything, none twice; empty when nothing fits.</summary>
    public required IReadOnlyList<RepairProposal> Proposals { get; init; }

    /// <summary>Set when nothing fits into the budget, or more would be served under a larger one.</summary>
    public required BudgetOffer? Cheapest { get; init; }

    /// <summary>Proposals that a judge refused, with what they broke: never handed out, empty unless the engine is at fault.</summary>
    public required IReadOnlyList<Violation> Refused { get; init; }

    /// <summary>Visits whose promise cannot stand: disturbed, or on a route that is no longer possible as published.</summary>
    public required IReadOnlyList<VisitId> Affected { get; init; }

    /// <summary>Driving of the routes as promised, on the roads as they are now.</summary>
    public required Duration PromisedDriving { get; init; }
    public required TimeSpan Elapsed { get; init; }
    public required long Iterations { get; init; }
}
