using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The price of a term in two plans.</summary>
/// <param name="Before">Minute-equivalents; 0 where the policy does not name the term.</param>
/// <param name="After">Minute-equivalents.</param>
/// <param name="QuantityBefore">In the term's own unit.</param>
/// <param name="QuantityAfter">In the term's own unit.</param>
public sealed record CostChange(
    TermKind Term,
    int Tier,
    decimal Before,
    decimal After,
    decimal QuantityBefore,
    decimal QuantityAfter
)
{
    public decimal Added => After - Before;
}
