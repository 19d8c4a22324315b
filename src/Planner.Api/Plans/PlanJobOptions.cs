using System.Text.Json;
using Planner.Dispatch;

namespace Planner.Api;

/// <summary>What a job that makes a plan needs to know besides the request.</summary>
/// <param name="Seconds">Seconds of search; null where it counts iterations.</param>
/// <param name="Iterations">Deterministic budget; null where it goes by time.</param>
/// <param name="Seed">Seed of every random choice.</param>
/// <param name="Base">Number of the plan version it goes on from; null for a first one.</param>
/// <param name="Reason">Why, in the asker's words; empty = unsaid.</param>
internal sealed record PlanJobOptions(
    double? Seconds,
    long? Iterations,
    long Seed,
    long? Base = null,
    string Reason = ""
)
{
    public PlanRosterOptions Search =>
        new()
        {
            Seconds = Seconds ?? new PlanRosterOptions().Seconds,
            Iterations = Iterations,
            Seed = Seed,
            Reason = Reason,
        };

    public static PlanJobOptions Of(PlanRosterOptions search, long? parent) =>
        new(search.Iterations is null ? search.Seconds : null, search.Iterations, search.Seed, parent, search.Reason);

    public static PlanJobOptions Read(string text) =>
        JsonSerializer.Deserialize<PlanJobOptions>(text, ApiJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, ApiJson.Options);
}
