using Planner.Store;

namespace Planner.Api;

/// <summary>Ends jobs early: one that waits is cancelled, one that runs keeps its best.</summary>
internal sealed class JobStops(PlannerStore store, ActiveJobs active, JobLogs logs)
{
    public async Task StopAsync(Access access, JobRow job)
    {
        if (job.IsOver)
            return;
        await store.WriteAsync(access.Author(), change => change.Jobs.AskToStop(job));
        active.Stop(job.Id);
        if (store.Read(reader => reader.Jobs.Find(Scope.All, job.Id)) is { } now)
            logs.Tell(now);
    }
}
