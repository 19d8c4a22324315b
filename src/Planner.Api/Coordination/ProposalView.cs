using System.Text.Json;
using Planner.Store;

namespace Planner.Api;

/// <summary>A proposal to change a plan.</summary>
/// <param name="Base">Number of the plan version it was made from.</param>
/// <param name="State">open, accepted or declined.</param>
/// <param name="At">When it was made, as RFC 3339 in UTC.</param>
/// <param name="Proposal">What it changes, whom to call, what it costs.</param>
/// <param name="Document">The plan document it would make; only when asked for by id.</param>
public sealed record ProposalView(
    string Id,
    string Branch,
    string Plan,
    long Base,
    string State,
    string At,
    JsonElement Proposal,
    JsonElement? Document = null
)
{
    public static ProposalView Of(ProposalRow row) =>
        new(
            row.Id,
            row.BranchId,
            row.PlanId,
            row.BaseVersion,
            row.State,
            Moments.Write(row.CreatedAt),
            JsonElement.Parse(row.Summary)
        );
}
