namespace Planner.Domain;

/// <summary>
/// A term of the objective: minute-equivalents per unit (0..10,000, at most 2 decimals) in a tier (1..3; tier 1 is optimised
/// first, lexicographically).
/// </summary>
public sealed record PolicyTerm(TermKind Kind, decimal Weight, int Tier = 1);
