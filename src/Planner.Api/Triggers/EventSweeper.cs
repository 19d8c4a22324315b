using Planner.Store;

namespace Planner.Api;

/// <summary>Does what events ask for that came in before a crash.</summary>
internal sealed class EventSweeper(
    PlannerStore store,
    EventDesk desk,
    ApiOptions options,
    TimeProvider time,
    ILogger<EventSweeper> log
) : BackgroundService
{
    private const int AtOnce = 50;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await SweepAsync(stoppingToken);
            await Task.Delay(options.Lease, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SweepAsync(CancellationToken stop)
    {
        try
        {
            // Younger ones are being handled by whoever took them in.
            long before = store.Read(reader => reader.Now) - (long)options.Lease.TotalMilliseconds;
            foreach (var branch in store.Read(r => r.InboundEvents.Unhandled(before, AtOnce)).GroupBy(e => e.BranchId))
                await desk.HandleAsync(
                    Author.System,
                    branch.Key,
                    [.. branch.Select(what => EventTexts.Read(store.Read(r => r.InboundEvents.Document(what))))],
                    stop
                );
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("Events that wait could not be handled now: {Reason}", fault.GetType().Name);
        }
    }
}
