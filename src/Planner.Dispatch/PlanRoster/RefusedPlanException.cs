using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The checker refused a plan that the planner made: a fault of the planner. The plan is not handed out.</summary>
public sealed class RefusedPlanException(IReadOnlyList<Violation> violations)
    : Exception(
        "The plan that was found breaks "
            + string.Join(", ", violations.Select(violation => violation.Rule).Distinct())
            + " and is not handed out. First: "
            + violations[0].Message
    )
{
    public IReadOnlyList<Violation> Violations { get; } = violations;
}
