using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>What the service asks of the planner.</summary>
public interface IPlanner
{
    /// <param name="stop">Ends the search early and keeps its best plan.</param>
    /// <exception cref="OperationCanceledException">Stopped before there was any plan.</exception>
    Task<PlanOutcome> PlanAsync(
        PlanRequest request,
        PlanRosterOptions options,
        IProgress<RosterProgress> progress,
        CancellationToken stop
    );

    /// <summary>Checks a plan, whoever made it.</summary>
    Task<PlanVerdict> CheckAsync(PlanDocument document, CancellationToken cancellationToken);
}
