using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>What comes of edits.</summary>
public sealed record EditedPlan
{
    /// <summary>The edited plan with its request (pins stand in there), checked; null where it would break a rule.</summary>
    public PlanDocument? Document { get; init; }

    /// <summary>Every rule that the edits would break: which, who, what and by how much.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>What could be done instead; only where rules would be broken.</summary>
    public IReadOnlyList<EditRemedy> Remedies { get; init; } = [];

    /// <summary>Price by term of the plan as it was.</summary>
    public required IReadOnlyList<CostLine> CostBefore { get; init; }

    /// <summary>Price by term with the edits; where they break rules, of what can be understood.</summary>
    public required IReadOnlyList<CostLine> CostAfter { get; init; }

    /// <summary>How many visits nobody made.</summary>
    public required int LeftOutBefore { get; init; }

    /// <summary>How many visits nobody would make.</summary>
    public required int LeftOutAfter { get; init; }

    /// <summary>Whom and what the edits change against the plan as it was; null where they break a rule.</summary>
    public ComparedPlans? Changes { get; init; }

    public bool IsAllowed => Document is not null;

    /// <summary>What the next edit need not work out again.</summary>
    internal (CompiledProblem Compiled, Servability Servability)? Next { get; init; }
}
