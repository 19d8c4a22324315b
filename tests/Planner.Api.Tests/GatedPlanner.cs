using System.Collections.Concurrent;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api.Tests;

/// <summary>A planner whose plans are ready when the test says so; the plan is always the sample's.</summary>
internal sealed class GatedPlanner : IPlanner
{
    private readonly SemaphoreSlim _gate = new(0);

    public ConcurrentQueue<PlanRosterOptions> Asked { get; } = new();

    /// <summary>Thrown instead of a plan; null = none.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Goes on when it is told to stop, as a solver that hangs does.</summary>
    public bool IgnoresStop { get; init; }

    public int MostAtOnce { get; private set; }

    private int _atOnce;

    /// <summary>Lets one plan finish.</summary>
    public void Release() => _gate.Release();

    public async Task<PlanOutcome> PlanAsync(
        PlanRequest request,
        PlanRosterOptions options,
        IProgress<RosterProgress> progress,
        CancellationToken stop
    )
    {
        Asked.Enqueue(options);
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
        progress.Report(new RosterProgress(RosterPhase.Roads, TimeSpan.Zero));
        try
        {
            await _gate.WaitAsync(IgnoresStop ? CancellationToken.None : stop);
            if (Fault is { } fault)
                throw fault;
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
        return new(new PlanDocument(Samples.Day.Plan, request), null, false);
    }

    public Task<PlanVerdict> CheckAsync(PlanDocument document, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("The gate does not check.");
}
