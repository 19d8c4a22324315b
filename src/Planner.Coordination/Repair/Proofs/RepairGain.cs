namespace Planner.Coordination;

/// <summary>By how much one repair is better than another where they first differ.</summary>
/// <param name="Amount">More than 0: weight of mandatory visits, people, or minute-equivalents.</param>
public sealed record RepairGain(RepairLevel Level, decimal Amount);
