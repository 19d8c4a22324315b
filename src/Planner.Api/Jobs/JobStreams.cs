using Planner.Store;

namespace Planner.Api;

/// <summary>Opens streams of a job's events; they end when the service does.</summary>
internal sealed class JobStreams(JobLogs logs, ApiOptions options, IHostApplicationLifetime life)
{
    /// <param name="after">Id of the last event that is known; 0 = none.</param>
    public EventStream Of(JobRow job, long after) =>
        new(logs.Of(job), after, options.Heartbeat, life.ApplicationStopping);
}
