namespace Planner.Evaluation;

/// <summary>Seconds at which a service could start, both ends included; empty when the last lies before the first.</summary>
internal readonly record struct StartSpan(long First, long Last)
{
    public bool IsEmpty => Last < First;

    public StartSpan And(StartSpan other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));
}
