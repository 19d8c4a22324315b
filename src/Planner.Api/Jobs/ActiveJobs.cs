using System.Collections.Concurrent;

namespace Planner.Api;

/// <summary>The jobs that this process works on now.</summary>
public sealed class ActiveJobs
{
    private readonly ConcurrentDictionary<string, ActiveJob> _active = new(StringComparer.Ordinal);

    public int Count => _active.Count;

    public void Add(ActiveJob job) => _active[job.Id] = job;

    public void Remove(ActiveJob job) => _active.TryRemove(KeyValuePair.Create(job.Id, job));

    public bool Has(string id) => _active.ContainsKey(id);

    /// <summary>The last report of a job's search; null where there is none, or another process works on it.</summary>
    public ProgressView? Progress(string id) => _active.GetValueOrDefault(id)?.Progress;

    /// <summary>Ends a search early where it runs here; what it has is kept.</summary>
    public void Stop(string id) => _active.GetValueOrDefault(id)?.End(JobEnd.Asked);

    /// <summary>Ends every search; the jobs go back into the queue.</summary>
    public void HandBackAll()
    {
        foreach (ActiveJob job in _active.Values)
            job.End(JobEnd.HandedBack);
    }
}
