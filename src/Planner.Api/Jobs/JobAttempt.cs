using System.Text.Json;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Store;
using Planner.Travel;

namespace Planner.Api;

/// <summary>One attempt at a job: the work, its heartbeat, its limits, and what is written at the end, all under one lease.</summary>
internal sealed class JobAttempt(
    PlannerStore store,
    IEnumerable<IJobWork> works,
    ApiOptions options,
    TimeProvider time,
    ILogger<JobAttempt> log
)
{
    /// <summary>A solver that breaks twice on the same input is not tried a third time.</summary>
    private const int MostFaults = 2;

    /// <summary>On what terms this process takes jobs.</summary>
    public LeaseTerms Terms { get; } =
        new(NewId.Of("runner", time.GetUtcNow().ToUnixTimeMilliseconds()), options.Lease, options.JobAttempts);

    /// <summary>Ends when the job is written, handed back or lost.</summary>
    public async Task RunAsync(ActiveJob job)
    {
        using CancellationTokenSource over = new();
        Task heartbeat = BeatAsync(job, over.Token);
        try
        {
            await WorkAsync(job);
        }
        catch (StoreConflictException lost) when (lost.Conflict == StoreConflict.LostLease)
        {
            log.LogWarning(
                "Job {Id}: somebody else has it; nothing of attempt {Fence} was written.",
                job.Id,
                job.Row.Fence
            );
        }
        catch (Exception fault)
        {
            // The lease runs out and the job is taken again.
            log.LogError(fault, "Job {Id} could not be ended in the ledger.", job.Id);
        }
        finally
        {
            await over.CancelAsync();
            await heartbeat;
        }
    }

    private async Task WorkAsync(ActiveJob job)
    {
        try
        {
            Func<StoreChange, string?> write = await DoneAsync(job);
            if (job.Why == JobEnd.Lost)
                return;
            if (job.Why == JobEnd.HandedBack)
                await EndAsync(job, desk => desk.HandBack(job.Row.Lease));
            else
                await store.WriteAsync(By(job), change => change.JobDesk.Finish(job.Row.Lease, write(change)));
        }
        catch (OperationCanceledException)
        {
            if (job.Why == JobEnd.HandedBack)
                await EndAsync(job, desk => desk.HandBack(job.Row.Lease));
            else if (job.Why != JobEnd.Lost)
                await EndAsync(job, desk => desk.Cancel(job.Row.Lease));
        }
        catch (Exception fault) when (fault is not StoreConflictException { Conflict: StoreConflict.LostLease })
        {
            await FailAsync(job, fault);
        }
    }

    // A solver that does not end when it is told to is left behind.
    private async Task<Func<StoreChange, string?>> DoneAsync(ActiveJob job)
    {
        string input = store.Read(reader => reader.Jobs.Input(job.Id));
        IJobWork work = works.First(known => known.Kind == job.Row.Kind);
        Task<Func<StoreChange, string?>> doing = Task.Run(() => work.DoAsync(job, input));
        using CancellationTokenSource late = new(options.JobLimit, time);
        using CancellationTokenRegistration ends = late.Token.Register(() => job.End(JobEnd.TimedOut));
        Task stopped = Task.Delay(Timeout.InfiniteTimeSpan, time, job.Stopping);
        if (await Task.WhenAny(doing, stopped) == doing)
            return await doing;
        return await doing.WaitAsync(options.JobGrace, time);
    }

    private async Task FailAsync(ActiveJob job, Exception fault)
    {
        // One job that fails must not end the service: its problem is told to whoever asks for it.
        // What is wrong with an input may quote it; the log holds no patients' data.
        if (IsOfTheInput(fault))
            log.LogWarning("Job {Id} cannot be done: {Kind}.", job.Id, fault.GetType().Name);
        else
            log.LogWarning(fault, "Job {Id} failed.", job.Id);
        string problem = JsonSerializer.Serialize(ProblemView.Of(fault), ApiJson.Options);
        if (IsOfTheInput(fault))
            await EndAsync(job, desk => desk.Fail(job.Row.Lease, problem));
        else
            await EndAsync(job, desk => desk.Break(job.Row.Lease, problem, MostFaults));
    }

    private static bool IsOfTheInput(Exception fault) =>
        fault
            is InvalidInputException
                or NetworkNotFoundException
                or RoadNetworkException
                or PlaceTooFarException
                or OtherRoadsException
                or ProblemException;

    private Task EndAsync(ActiveJob job, Action<JobDesk> end) =>
        store.WriteAsync(By(job), change => end(change.JobDesk));

    // In the name of who asked for it.
    private static Author By(ActiveJob job) => new(job.Row.CreatedBy, "job");

    private async Task BeatAsync(ActiveJob job, CancellationToken over)
    {
        long until = job.Row.LeaseUntil ?? 0;
        while (await NextBeatAsync(over))
            try
            {
                bool stop = await store.WriteAsync(Author.System, change => change.JobDesk.Renew(job.Row.Lease, Terms));
                until = time.GetUtcNow().ToUnixTimeMilliseconds() + (long)options.Lease.TotalMilliseconds;
                if (stop)
                    job.End(JobEnd.Asked);
            }
            catch (StoreConflictException)
            {
                job.End(JobEnd.Lost);
            }
            catch (Exception fault)
            {
                log.LogWarning("Job {Id}: no heartbeat now: {Reason}", job.Id, fault.GetType().Name);
                if (time.GetUtcNow().ToUnixTimeMilliseconds() >= until)
                    job.End(JobEnd.Lost);
            }
    }

    private async Task<bool> NextBeatAsync(CancellationToken over)
    {
        try
        {
            await Task.Delay(options.Lease / 3, time, over);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
