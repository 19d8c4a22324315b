using System.Text.Json;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A plan as clients see it.</summary>
/// <param name="State">queued, running, done, failed or cancelled.</param>
/// <param name="Budget">"10 s" or "300000 iterations".</param>
/// <param name="Interrupted">True where the search was ended early; the plan is the best one found until then.</param>
/// <param name="Served">Visits served; null until there is a plan.</param>
/// <param name="Plan">The plan document, as <c>planner plan</c> writes it; only when it is done and asked for by id.</param>
public sealed record PlanView(
    string Id,
    string State,
    string Agency,
    string From,
    string To,
    int Visits,
    string Budget,
    long Seed,
    bool Interrupted,
    int? Served = null,
    ProgressView? Progress = null,
    ProblemView? Problem = null,
    JsonElement? Plan = null
)
{
    public static PlanView Summary(PlanJob job) =>
        new(
            job.Id,
            job.State.ToString().ToLowerInvariant(),
            job.Request.Agency.Name,
            job.Request.From.ToString("uuuu-MM-dd", null),
            job.Request.To.ToString("uuuu-MM-dd", null),
            job.Request.Visits.Count,
            job.Options.Budget,
            job.Options.Seed,
            job.Interrupted,
            job.Request.Visits.Count - job.Document?.Plan.Unassigned.Count,
            job.Progress,
            job.Problem,
            null
        );

    public static PlanView Whole(PlanJob job) => Summary(job) with { Plan = Document(job.Document) };

    private static JsonElement? Document(PlanDocument? document)
    {
        if (document is null)
            return null;
        using MemoryStream stream = new();
        PlanWriter.Write(document.Plan, document.Request, stream);
        return JsonElement.Parse(stream.ToArray());
    }
}
