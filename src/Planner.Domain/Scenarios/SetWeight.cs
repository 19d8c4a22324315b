namespace Planner.Domain;

/// <summary>
/// Another weight for a term of the policy; a term that is not named yet joins tier 1.
/// </summary>
public sealed record SetWeight : ScenarioChange
{
    public required TermKind Term { get; init; }

    /// <summary>Minute-equivalents per unit, 0..10,000, at most two decimals.</summary>
    public required decimal Weight { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        PolicyTerm changed = request.Policy.Term(Term) with { Weight = Weight };
        return request with
        {
            Policy = request.Policy with
            {
                Terms = request.Policy.Terms.Any(t => t.Kind == Term)
                    ? [.. request.Policy.Terms.Select(t => t.Kind == Term ? changed : t)]
                    : [.. request.Policy.Terms, changed],
            },
        };
    }
}
