namespace Planner.Api;

/// <summary>Something that happened to a job.</summary>
/// <param name="Id">Rises within the job; each attempt begins at its own million.</param>
/// <param name="Kind">"state", "progress" or "better"; the last state ends the stream.</param>
/// <param name="Data">What is sent, as JSON.</param>
public sealed record JobEvent(long Id, string Kind, object Data);
