using System.Text.Json;
using Planner.Store;

namespace Planner.Api;

/// <summary>A job as clients see it.</summary>
/// <param name="Kind">plan, scenario or replay.</param>
/// <param name="State">queued, running, done, failed or cancelled.</param>
/// <param name="Plan">Id of the plan it makes; null where it makes none.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Problem">Why it failed; null where it did not.</param>
/// <param name="Result">What came of it; only when it is done and asked for by id.</param>
public sealed record JobView(
    string Id,
    string Kind,
    string State,
    string Branch,
    string From,
    string To,
    long Attempts,
    JsonElement Options,
    string? Plan = null,
    JsonElement? Problem = null,
    JsonElement? Result = null
)
{
    public static JobView Of(JobRow job, string? result = null) =>
        new(
            job.Id,
            job.Kind,
            StateOf(job),
            job.BranchId,
            job.DayFrom,
            job.DayTo,
            job.Attempts,
            JsonElement.Parse(job.Options),
            job.PlanId,
            ProblemOf(job),
            result is null ? null : JsonElement.Parse(result)
        );

    /// <summary>A job that was given up has failed, for those who asked for it.</summary>
    public static string StateOf(JobRow job) => job.State == JobState.Dead ? JobState.Failed : job.State;

    /// <summary>The problem a job ended with; one that is tried again has none to tell.</summary>
    public static JsonElement? ProblemOf(JobRow job) =>
        job is { IsOver: true, Problem: { } problem } ? JsonElement.Parse(problem) : null;
}
