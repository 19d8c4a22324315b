using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Makes a plan, or another version of one.</summary>
internal sealed class PlanWork(IPlanner planner, ApiOptions limits, TimeProvider time) : IJobWork
{
    public const string Name = "plan";

    public string Kind => Name;

    public async Task<Func<StoreChange, string?>> DoAsync(ActiveJob job, string input)
    {
        PlanJobOptions asked = PlanJobOptions.Read(job.Row.Options);
        PlanRequest request = PlanText.Request(input);
        ProgressRelay relay = new(job.Tell, time);
        PlanRosterOptions settings = asked.Search with { Workers = limits.Workers, Actor = job.Row.CreatedBy };
        PlanOutcome outcome = await planner.PlanAsync(request, settings, relay, job.Stopping);
        PlanDocument document = outcome.Document;
        PlanSummary summary = PlanSummary.Of(document, outcome.Interrupted);
        NewPlanVersion version = PlanText.Version(document, asked.Base, "search", summary);
        return change => Write(change, job.Row, version);
    }

    private static string? Write(StoreChange change, JobRow job, NewPlanVersion version)
    {
        PlanRow plan = change.Plans.Find(Scope.All, job.PlanId!)!;
        change.Plans.Append(plan, version);
        return null;
    }
}
