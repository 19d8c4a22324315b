using System.Text.Json;
using Planner.Store;

namespace Planner.Api;

/// <summary>A plan as clients see it.</summary>
/// <param name="State">queued, running, done, failed or cancelled: where the last search for it stands.</param>
/// <param name="Version">Its ETag: one more with each change of the head or of what is published.</param>
/// <param name="Head">Number of the plan version that counts; 0 = there is none yet.</param>
/// <param name="Published">Number of the plan version that was published last; null = none.</param>
/// <param name="Scenario">Null for the branch as it is.</param>
/// <param name="Job">Id of the last search for it.</param>
/// <param name="Budget">"10 s" or "300000 iterations".</param>
/// <param name="Interrupted">True where the search was ended early; the plan is the best one found until then.</param>
/// <param name="Served">Visits served; null until there is a plan.</param>
/// <param name="Cost">Minute-equivalents; null until there is a plan.</param>
/// <param name="Plan">The plan document, as <c>planner plan</c> writes it; only when there is one and it is asked for by id.</param>
public sealed record PlanView(
    string Id,
    string State,
    string Branch,
    string Agency,
    string From,
    string To,
    int Visits,
    string Budget,
    long Seed,
    bool Interrupted,
    long Version,
    long Head,
    long? Published = null,
    string? Scenario = null,
    string? Job = null,
    int? Served = null,
    decimal? Cost = null,
    ProgressView? Progress = null,
    JsonElement? Problem = null,
    JsonElement? Plan = null
)
{
    /// <param name="job">The last search for it; null where it came about without one.</param>
    /// <param name="progress">The last report of that search; null where there is none.</param>
    public static PlanView Of(PlanRow plan, JobRow? job, ProgressView? progress)
    {
        PlanSummary summary = PlanSummary.Read(plan.Summary);
        return new(
            plan.Id,
            job is null ? JobState.Done : JobView.StateOf(job),
            plan.BranchId,
            summary.Agency,
            plan.DayFrom,
            plan.DayTo,
            summary.Visits,
            summary.Budget,
            summary.Seed,
            summary.Interrupted,
            plan.Version,
            plan.Head,
            plan.Published,
            plan.Scenario.Length > 0 ? plan.Scenario : null,
            job?.Id,
            summary.Served,
            summary.Cost,
            progress,
            job is null ? null : JobView.ProblemOf(job)
        );
    }
}
