using Planner.Domain;

namespace Planner.Api;

/// <summary>What else there is to say about a proposal.</summary>
/// <param name="Plan">Where its whole day is to be found: a file or an address.</param>
/// <param name="Violations">What the ordinary checker finds in it; empty unless the past has broken a rule by itself.</param>
internal sealed record RepairNote(string Plan, IReadOnlyList<Violation> Violations);
