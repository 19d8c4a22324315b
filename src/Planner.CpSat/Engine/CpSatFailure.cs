namespace Planner.CpSat;

/// <summary>Why the solver's process could not answer.</summary>
public enum CpSatFailure
{
    /// <summary>The host is not installed, or not where it should be.</summary>
    Missing,

    /// <summary>The process ended by itself, twice.</summary>
    Died,

    /// <summary>The bytes are no model; the solver gave up on them.</summary>
    NotAModel,

    /// <summary>The process was ended for using more memory than allowed.</summary>
    MemoryLimit,

    /// <summary>The process was ended for not answering in time.</summary>
    Hung,
}
