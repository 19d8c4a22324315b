using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>One plan that was asked for: its request, its state, and what came of it. Safe for several threads.</summary>
public sealed class PlanJob(string id, PlanRequest request, PlanRosterOptions options)
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _stop = new();

    public string Id { get; } = id;
    public PlanRequest Request { get; } = request;
    public PlanRosterOptions Options { get; } = options;
    public EventLog Events { get; } = new();
    public PlanState State { get; private set; } = PlanState.Queued;

    /// <summary>The last report of the search; null before it.</summary>
    public ProgressView? Progress { get; private set; }

    /// <summary>The plan; null until it is done.</summary>
    public PlanDocument? Document { get; private set; }

    /// <summary>The plan's page; null until it is done.</summary>
    public Task<string>? Page { get; private set; }

    /// <summary>Why it failed; null where it did not.</summary>
    public ProblemView? Problem { get; private set; }

    /// <summary>True where the search was ended early.</summary>
    public bool Interrupted { get; private set; }

    public CancellationToken Stopping => _stop.Token;

    public bool IsOver => State is PlanState.Done or PlanState.Failed or PlanState.Cancelled;

    /// <summary>Takes the job out of the queue; false where it was stopped there.</summary>
    public bool TryStart() => Move(PlanState.Running, from: PlanState.Queued);

    /// <summary>Ends the search early; a job that still waits is cancelled, one that is over stays as it is.</summary>
    public void Stop()
    {
        if (!Move(PlanState.Cancelled, from: PlanState.Queued))
            _stop.Cancel();
    }

    public void Report(string kind, ProgressView progress)
    {
        Progress = progress;
        Events.Append(kind, progress);
    }

    public void Finish(PlanOutcome outcome)
    {
        Document = outcome.Document;
        Interrupted = outcome.Interrupted;
        Page = Task.Run(() => PlanPages.Write(outcome));
        Move(PlanState.Done, from: PlanState.Running);
    }

    public void Cancel() => Move(PlanState.Cancelled, from: PlanState.Running);

    public void Fail(ProblemView problem)
    {
        Problem = problem;
        Move(PlanState.Failed, from: PlanState.Running);
    }

    private bool Move(PlanState to, PlanState from)
    {
        lock (_gate)
        {
            if (State != from)
                return false;
            State = to;
        }
        Events.Append("state", PlanView.Summary(this), IsOver);
        return true;
    }
}
