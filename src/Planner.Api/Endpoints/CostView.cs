using Planner.Domain;

namespace Planner.Api;

/// <summary>What a term of the policy adds to the cost.</summary>
/// <param name="Quantity">In the term's own unit.</param>
/// <param name="Cost">Minute-equivalents.</param>
internal sealed record CostView(string Term, int Tier, decimal Weight, decimal Quantity, decimal Cost)
{
    public static CostView Of(CostLine line) =>
        new(line.Term.ToString(), line.Tier, line.Weight, line.Quantity, line.Cost);
}
