using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api.Tests;

/// <summary>The planner itself, with hardly any search.</summary>
internal sealed class HastyPlanner : IPlanner
{
    private readonly TravelDesk _desk = new(NetworkLocator.Near(null));

    public async Task<PlanOutcome> PlanAsync(
        PlanRequest request,
        PlanRosterOptions options,
        IProgress<RosterProgress> progress,
        CancellationToken stop
    )
    {
        PlanRosterOptions hasty = options with { Iterations = 20, Workers = 1 };
        PlannedRoster roster = await new PlanRoster(_desk, hasty, progress).RunAsync(request, stop);
        return new(new PlanDocument(roster.Plan, roster.Request), roster.Travel, roster.Interrupted);
    }

    public Task<PlanVerdict> CheckAsync(PlanDocument document, CancellationToken cancellationToken) =>
        new CheckPlan(_desk).RunAsync(document, cancellationToken);
}
