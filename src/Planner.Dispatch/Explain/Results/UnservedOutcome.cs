namespace Planner.Dispatch;

/// <summary>What is known of a visit that nobody makes.</summary>
public enum UnservedOutcome
{
    /// <summary>Rules keep it out; at least one has to give way.</summary>
    Blocked,

    /// <summary>Somebody could take it now, nothing has to give way.</summary>
    FitsAfterAll,

    /// <summary>Somebody could take it now, but that costs more than leaving it out.</summary>
    NotWorthIt,

    /// <summary>No rule that may give way would help: there is no way to the address.</summary>
    OutOfReach,

    /// <summary>The solver could not tell within its limits; nothing is claimed.</summary>
    Unknown,
}
