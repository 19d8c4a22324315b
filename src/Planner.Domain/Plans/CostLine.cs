namespace Planner.Domain;

/// <summary>
/// What one term adds to the cost.
/// </summary>
/// <param name="Quantity">In the term's own unit (minutes, kilometres, services, visits, breaks).</param>
/// <param name="Cost">Minute-equivalents: quantity times weight.</param>
public sealed record CostLine(TermKind Term, int Tier, decimal Weight, decimal Quantity, decimal Cost);
