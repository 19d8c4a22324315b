namespace Planner.Store;

/// <summary>Something that is wrong with a store.</summary>
/// <param name="Check">Which check found it: "database", "audit", "seals", "references", "rosters", "plans".</param>
/// <param name="Text">What is wrong, and where.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record StoreFinding(string Check, string Text, string Remedy);
