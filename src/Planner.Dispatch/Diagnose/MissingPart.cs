namespace Planner.Dispatch;

/// <summary>Something an installation lacks.</summary>
/// <param name="Remedy">What to do about it.</param>
public sealed record MissingPart(string What, string Remedy);
