using Planner.Store;

namespace Planner.Api;

/// <summary>What clients are told about the state of a job: of one that makes a plan, the plan.</summary>
public sealed class StateViews(PlannerStore store, ActiveJobs active)
{
    public object Of(JobRow job)
    {
        if (job.PlanId is { } id && store.Read(reader => reader.Plans.Find(Scope.All, id)) is { } plan)
            return PlanView.Of(plan, job, active.Progress(job.Id));
        return JobView.Of(job);
    }
}
