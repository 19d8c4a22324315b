namespace Planner.Coordination;

/// <summary>The answer to a referral.</summary>
public enum AcceptanceDecision
{
    Yes,

    /// <summary>Something of what is asked for cannot be given as asked; the conditions say what.</summary>
    WithConditions,
    No,
}
