using System.Text.Json;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A plan in a line, for lists; without personal data.</summary>
/// <param name="Visits">Visits of the request.</param>
/// <param name="Budget">"10 s" or "300000 iterations".</param>
/// <param name="Interrupted">True where the search was ended early.</param>
/// <param name="Served">Visits served; null until there is a plan.</param>
/// <param name="Cost">Minute-equivalents; null until there is a plan.</param>
public sealed record PlanSummary(
    string Agency,
    int Visits,
    string Budget,
    long Seed,
    bool Interrupted = false,
    int? Served = null,
    decimal? Cost = null
)
{
    public static PlanSummary Of(PlanDocument document, bool interrupted) =>
        new(
            document.Request.Agency.Name,
            document.Request.Visits.Count,
            document.Plan.Origin.Budget,
            document.Plan.Origin.Seed,
            interrupted,
            document.Request.Visits.Count - document.Plan.Unassigned.Count,
            document.Plan.Cost.Sum(line => line.Cost)
        );

    public static PlanSummary Read(string text) => JsonSerializer.Deserialize<PlanSummary>(text, ApiJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, ApiJson.Options);
}
