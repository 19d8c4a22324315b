using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Api;

/// <summary>Takes plans in: body, options, queue.</summary>
public sealed class PlanIntake(SubmittedBody body, DataSets dataSets, PlanQueue queue, ApiOptions limits)
{
    /// <summary>Seconds after which a place in a full queue is likely.</summary>
    public int RetryAfterSeconds =>
        (int)
            Math.Clamp(
                Math.Ceiling(queue.All().Where(j => !j.IsOver).Select(j => j.Options.Seconds).DefaultIfEmpty(1).Min()),
                1,
                600
            );

    public async Task<PlanSubmission> ReadAsync(HttpRequest request) =>
        PlanSubmission.Read(await body.ReadAsync(request), dataSets, body.Limits);

    public (PlanRosterOptions Options, string? Wrong) Options(PlanOptionsQuery query, PlanSubmission submission) =>
        query.Over(submission.Options, limits);

    /// <summary>Null where the queue is full.</summary>
    public PlanJob? TryAdd(PlanRequest request, PlanRosterOptions options) => queue.TryAdd(request, options);
}
