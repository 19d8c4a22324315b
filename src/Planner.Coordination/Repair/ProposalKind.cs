namespace Planner.Coordination;

/// <summary>What a proposal is best at.</summary>
public enum ProposalKind
{
    FewestChanges,
    LeastDriving,
    LeastOvertime,
}
