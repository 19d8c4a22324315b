using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>By how much a term of the cost would change.</summary>
/// <param name="Quantity">In the term's own unit, negative = less.</param>
/// <param name="Cost">Minute-equivalents.</param>
public sealed record TermChange(TermKind Term, int Tier, decimal Quantity, decimal Cost);
