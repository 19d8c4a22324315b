namespace Planner.Api;

/// <summary>Something that happened to a plan.</summary>
/// <param name="Id">1, 2, 3, ... within the plan.</param>
/// <param name="Kind">"state", "progress" or "better"; the last state ends the stream.</param>
/// <param name="Data">What is sent, as JSON.</param>
public sealed record JobEvent(long Id, string Kind, object Data);
