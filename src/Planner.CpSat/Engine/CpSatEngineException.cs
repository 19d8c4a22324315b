namespace Planner.CpSat;

/// <summary>The solver's process could not answer; the message states the cause and the remedy.</summary>
public sealed class CpSatEngineException : Exception
{
    public CpSatEngineException(CpSatFailure failure, string cause, string remedy, Exception? inner = null)
        : base($"{cause} {remedy}", inner)
    {
        Failure = failure;
        Cause = cause;
        Remedy = remedy;
    }

    /// <summary>The kind of failure.</summary>
    public CpSatFailure Failure { get; }

    /// <summary>What happened, one sentence.</summary>
    public string Cause { get; }

    /// <summary>What to do about it, one sentence.</summary>
    public string Remedy { get; }
}
