using System.Text.Json;
using Planner.Store;

namespace Planner.Api;

/// <summary>An event that is kept.</summary>
/// <param name="State">received, or handled.</param>
/// <param name="ReceivedAt">RFC 3339 in UTC.</param>
/// <param name="Outcome">What was done about the day that it disturbs; null until then.</param>
public sealed record KnownEventView(
    string Id,
    string Branch,
    string Kind,
    string State,
    string ReceivedAt,
    JsonElement? Outcome = null
)
{
    public static KnownEventView Of(InboundEvent what) =>
        new(
            what.Id,
            what.BranchId,
            what.Kind,
            what.State,
            Moments.Write(what.ReceivedAt),
            what.Outcome is { } outcome ? JsonElement.Parse(outcome) : null
        );
}
