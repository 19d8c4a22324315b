namespace Planner.Api;

/// <summary>Makes the waiting plans, one at a time: a search uses every core.</summary>
internal sealed class PlanWorker(PlanQueue queue, IPlanner planner, TimeProvider time, ILogger<PlanWorker> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            PlanJob job = await queue.TakeAsync(stoppingToken);
            using CancellationTokenRegistration ending = stoppingToken.Register(job.Stop);
            if (job.TryStart())
                await MakeAsync(job);
        }
    }

    private async Task MakeAsync(PlanJob job)
    {
        try
        {
            ProgressRelay relay = new(job, time);
            job.Finish(await planner.PlanAsync(job.Request, job.Options, relay, job.Stopping));
        }
        catch (OperationCanceledException)
        {
            job.Cancel();
        }
        catch (Exception fault)
        {
            // One plan that fails must not end the service: its problem is told to whoever asks for it.
            log.LogWarning(fault, "Plan {Id} failed.", job.Id);
            job.Fail(ProblemView.Of(fault));
        }
    }
}
