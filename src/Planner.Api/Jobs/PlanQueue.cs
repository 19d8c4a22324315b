using System.Globalization;
using System.Threading.Channels;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Api;

/// <summary>The plans of this process, in memory: those that wait, the one that runs, and the last that are over.</summary>
public sealed class PlanQueue(ApiOptions options)
{
    private readonly Lock _gate = new();
    private readonly List<PlanJob> _jobs = [];
    private readonly Channel<PlanJob> _waiting = Channel.CreateUnbounded<PlanJob>();
    private int _last;

    /// <summary>Every plan that is kept, newest first.</summary>
    public IReadOnlyList<PlanJob> All()
    {
        lock (_gate)
            return [.. _jobs.AsEnumerable().Reverse()];
    }

    public PlanJob? Find(string id)
    {
        lock (_gate)
            return _jobs.Find(job => job.Id == id);
    }

    /// <summary>How many wait for their turn.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _jobs.Count(job => job.State == PlanState.Queued);
        }
    }

    /// <summary>Puts a request at the end of the queue; null where the queue is full.</summary>
    public PlanJob? TryAdd(PlanRequest request, PlanRosterOptions settings)
    {
        lock (_gate)
        {
            if (_jobs.Count(job => job.State == PlanState.Queued) >= options.QueueLimit)
                return null;
            PlanJob job = new(string.Create(CultureInfo.InvariantCulture, $"p{++_last}"), request, settings);
            _jobs.Add(job);
            Forget();
            _waiting.Writer.TryWrite(job);
            return job;
        }
    }

    /// <summary>The next plan to be made, when there is one.</summary>
    public ValueTask<PlanJob> TakeAsync(CancellationToken cancellationToken) =>
        _waiting.Reader.ReadAsync(cancellationToken);

    private void Forget()
    {
        int over = _jobs.Count(job => job.IsOver);
        for (; over > options.KeptPlans; over--)
            _jobs.Remove(_jobs.First(job => job.IsOver));
    }
}
