using System.Text.Json.Nodes;
using Planner.Routing;

namespace Planner.Cli;

/// <summary>Why a search ended and what is proven of its solution, in words and as JSON.</summary>
internal static class ProofWords
{
    /// <summary>The last tier.</summary>
    private const int LastTier = RoutingWeights.TierCount - 1;

    public static string Of(StopReason reason) =>
        reason switch
        {
            StopReason.TimeLimit => "time limit",
            StopReason.Iterations => "iterations",
            StopReason.Cancelled => "interrupted",
            _ => "proven optimal",
        };

    /// <param name="costUnits">Cost units in one unit that people read.</param>
    public static string Of(ProvenBound proof, double costUnits) =>
        proof.IsOptimal
            ? "proven optimal"
            : FormattableString.Invariant(
                $"bound {Bound(proof, costUnits):0.000}{Tier(proof)} (gap {100 * proof.Gap:0.0} %)"
            );

    /// <summary>Adds <c>stopped</c>, <c>bound</c> and <c>gap</c>; the last two are null where nothing is proven.</summary>
    public static void AddTo(JsonObject json, SearchResult result, double costUnits)
    {
        json["stopped"] = Of(result.Reason);
        json["bound"] = result.Proof is { } proof ? Math.Round(Bound(proof, costUnits), 3) : null;
        json["gap"] = result.Proof is { } proven ? Math.Round(proven.Gap, 6) : null;
    }

    /// <summary>Names the tier that the bound is of, where later tiers add to the cost.</summary>
    private static string Tier(ProvenBound proof) =>
        proof.OpenTier is { } tier && Enumerable.Range(tier + 1, LastTier - tier).Any(later => proof.Cost[later] > 0)
            ? FormattableString.Invariant($" in tier {tier}")
            : "";

    /// <summary>Of all tiers together where the cost is proven, else of the first tier that could be less.</summary>
    private static double Bound(ProvenBound proof, double costUnits) =>
        proof.OpenTier is { } tier
            ? proof.Bound[tier] / costUnits
            : (proof.Bound.Tier1 + proof.Bound.Tier2 + proof.Bound.Tier3) / costUnits;
}
