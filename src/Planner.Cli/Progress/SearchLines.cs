using System.Globalization;
using Planner.Routing;

namespace Planner.Cli;

/// <summary>How a running search reads in one line.</summary>
internal static class SearchLines
{
    /// <param name="costUnits">Cost units in one unit that people read.</param>
    public static string Of(SearchProgress state, double costUnits)
    {
        double seconds = Math.Max(state.Elapsed.TotalSeconds, 0.001);
        double cost = (state.Best.Tier1 + state.Best.Tier2 + state.Best.Tier3) / costUnits;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds, 6:0.0} s  cost {cost:0.00}  served {state.Served}  unassigned {state.LeftOut}  "
                + $"{state.Evaluations / seconds:#,0} evaluations/s{Proof(state, costUnits)}"
        );
    }

    private static string Proof(SearchProgress state, double costUnits) =>
        state.Bound is { } bound ? "  " + ProofWords.Of(new ProvenBound(state.Best, bound), costUnits) : "";
}
