using Planner.Store;

namespace Planner.Api;

/// <summary>
/// Takes jobs from the ledger while there is room for a heavy solve, and tells of those that other processes work on. When the
/// service ends, its jobs go back into the queue.
/// </summary>
internal sealed class JobRunner(
    PlannerStore store,
    JobBell bell,
    JobLogs logs,
    ActiveJobs active,
    JobAttempt attempt,
    ApiOptions options,
    ILogger<JobRunner> log
) : BackgroundService
{
    private readonly List<Task> _running = [];

    /// <summary>Whether the runner looks after jobs; false before the start, after the end, and when it broke.</summary>
    public bool IsAlive => ExecuteTask is { IsCompleted: false };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using CancellationTokenRegistration ending = stoppingToken.Register(active.HandBackAll);
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            await bell.WaitAsync(options.JobPoll, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await Task.WhenAll(_running);
    }

    // The store may be away for a while; the runner looks again.
    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            _running.RemoveAll(task => task.IsCompleted);
            while (_running.Count < options.HeavySolves && !stoppingToken.IsCancellationRequested && await TakeAsync())
                continue;
            TellOfOthers();
        }
        catch (Exception fault)
        {
            log.LogWarning("The ledger of jobs cannot be read now: {Reason}", fault.GetType().Name);
        }
    }

    private async Task<bool> TakeAsync()
    {
        if (!store.Read(reader => reader.Jobs.HasWork()))
            return false;
        JobRow? job = await store.WriteAsync(Author.System, change => change.JobDesk.Take(attempt.Terms));
        if (job is null)
            return false;
        _running.Add(RunAsync(job));
        return true;
    }

    private async Task RunAsync(JobRow job)
    {
        EventLog events = logs.Of(job);
        using ActiveJob own = new(job, events);
        active.Add(own);
        logs.Tell(job);
        try
        {
            await attempt.RunAsync(own);
        }
        finally
        {
            active.Remove(own);
            TellOf(job.Id);
            bell.Ring();
        }
    }

    private void TellOfOthers()
    {
        foreach (string id in logs.Open)
            if (!active.Has(id))
                TellOf(id);
    }

    private void TellOf(string id)
    {
        try
        {
            if (store.Read(reader => reader.Jobs.Find(Scope.All, id)) is { } row)
                logs.Tell(row);
        }
        catch (Exception fault)
        {
            log.LogWarning("Job {Id} cannot be read now: {Reason}", id, fault.GetType().Name);
        }
    }
}
