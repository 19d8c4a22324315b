namespace Planner.Evaluation;

/// <summary>A rule about who may do a service, whatever else is planned.</summary>
internal interface IAssignmentRule
{
    /// <summary>From <see cref="Planner.Domain.RuleCodes"/>.</summary>
    string Code { get; }

    /// <summary>Why the candidate may not, in plain words; null where the rule has nothing against it.</summary>
    string? Blocks(Candidate candidate);
}
