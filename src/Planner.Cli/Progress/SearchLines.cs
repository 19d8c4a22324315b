using System.Globalization;
using Planner.Routing;

namespace Planner.Cli;

/// <summary>How a running search reads in one line.</summary>
internal static class SearchLines
{
    /// <param name="now">Since the command began.</param>
    public static string Of(SearchProgress state, TimeSpan now, CostScale scale)
    {
        double seconds = Math.Max(state.Elapsed.TotalSeconds, 0.001);
        double cost = (state.Best.Tier1 + state.Best.Tier2 + state.Best.Tier3) / scale.Units;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{now.TotalSeconds, 6:0.0} s  cost {cost:0.00} {scale.Name}  served {state.Served}  unassigned {state.LeftOut}  "
                + $"{state.Evaluations / seconds:#,0} evaluations/s{Proof(state, scale.Units)}"
        );
    }

    private static string Proof(SearchProgress state, double costUnits) =>
        state.Bound is { } bound ? "  " + ProofWords.Of(new ProvenBound(state.Best, bound), costUnits) : "";
}
