namespace Planner.Domain;

/// <summary>
/// The agency's objective as data. A term that is not named costs nothing. Above all tiers stand mandatory visits left out.
/// </summary>
public sealed record Policy
{
    public required IReadOnlyList<PolicyTerm> Terms { get; init; }

    /// <summary>The term of a kind; weight 0 where the policy does not name it.</summary>
    public PolicyTerm Term(TermKind kind) => Terms.FirstOrDefault(t => t.Kind == kind) ?? new PolicyTerm(kind, 0);
}
