namespace Planner.Dispatch;

/// <summary>A hard rule that depends only on who does what.</summary>
public interface IAssignmentRule
{
    /// <summary>Code of the rule, from <see cref="Planner.Domain.RuleCodes"/>.</summary>
    string Code { get; }

    /// <summary>Whether the rule lets this clinician do this service in this shift.</summary>
    bool Allows(AssignmentCell cell);

    /// <summary>Why it does not, in plain words.</summary>
    string Explain(AssignmentCell cell);
}
