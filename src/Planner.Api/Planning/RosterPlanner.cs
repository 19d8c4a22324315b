using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>The planner itself.</summary>
internal sealed class RosterPlanner(NetworkLocator locator) : IPlanner
{
    private readonly TravelDesk _desk = new(locator);

    public async Task<PlanOutcome> PlanAsync(
        PlanRequest request,
        PlanRosterOptions options,
        IProgress<RosterProgress> progress,
        CancellationToken stop
    )
    {
        PlannedRoster roster = await new PlanRoster(_desk, options, progress).RunAsync(request, stop);
        return new(new PlanDocument(roster.Plan, roster.Request), roster.Travel, roster.Interrupted);
    }

    public Task<PlanVerdict> CheckAsync(PlanDocument document, CancellationToken cancellationToken) =>
        new CheckPlan(_desk).RunAsync(document, cancellationToken);
}
