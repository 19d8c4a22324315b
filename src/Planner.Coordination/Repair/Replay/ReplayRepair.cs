using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Coordination;

/// <summary>
/// The use case "is this repair what it says it is?": repairs the plan it was made from once more, with the recorded moment, budget
/// and seed, and says what differs.
/// </summary>
public sealed class ReplayRepair(TravelDesk desk, ReplayOptions options)
{
    /// <param name="repaired">States its <see cref="RepairTerms"/>.</param>
    /// <param name="parent">The plan that was repaired.</param>
    /// <param name="today">The agency as it is now, to be held against the parent's request; null = not wanted.</param>
    /// <param name="events">What had happened; those that the parent holds already may be among them.</param>
    /// <exception cref="InvalidInputException">The events do not fit the plan.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    /// <exception cref="OperationCanceledException">Stopped before anything was shown.</exception>
    public async Task<ReplayVerdict> RunAsync(
        PlanDocument repaired,
        PlanDocument parent,
        IReadOnlyList<PlanEvent> events,
        PlanRequest? today,
        CancellationToken stop
    )
    {
        PlanOrigin origin = repaired.Plan.Origin;
        PlaceTravel now = await TravelAsync(repaired.Request, stop);
        List<ReplayChange> changes =
        [
            .. ReplayChanges.Of(repaired, now),
            .. RepairSources.Changes(origin, parent, events),
            .. ReplayChanges.Since(parent.Request, today),
        ];
        var violations =
            origin.TravelHash == now.Hash ? SolutionChecker.Check(repaired.Request, repaired.Plan, now.Lookup) : null;
        bool isSameSource = changes.TrueForAll(change =>
            change.What is ReplayChanges.Request or ReplayChanges.Engine or ReplayChanges.Agency
        );
        ReplayPromise promise = isSameSource ? Promise(origin) : ReplayPromise.CheckOnly;
        PlanDocument? again =
            promise == ReplayPromise.CheckOnly ? null : await AgainAsync(repaired, parent, events, stop);
        return new ReplayVerdict(
            promise,
            repaired.Plan,
            again?.Plan,
            again is not null && PlanHash.Of(again) == PlanHash.Of(repaired),
            changes,
            again is null ? [] : PlanComparison.Of(repaired.Request, repaired.Plan, again.Plan),
            violations
        );
    }

    private static ReplayPromise Promise(PlanOrigin origin)
    {
        var budget = RecordedBudget.Read(origin.Budget);
        bool isKnown = RepairOrder.Budget(origin.Repair!) is not null && RepairOrder.Kind(origin.Repair!) is not null;
        if (!budget.IsKnown || !isKnown)
            return ReplayPromise.CheckOnly;
        return budget.Iterations is null || origin.IsInterrupted ? ReplayPromise.Validity : ReplayPromise.SameBytes;
    }

    private async Task<PlaceTravel> TravelAsync(PlanRequest request, CancellationToken stop)
    {
        RoadNetwork? network = await Task.Run(() => desk.Open(request.Travel), stop);
        return await TravelDesk.BuildAsync(request, network, stop);
    }

    /// <summary>Null where no such proposal comes out.</summary>
    private async Task<PlanDocument?> AgainAsync(
        PlanDocument repaired,
        PlanDocument parent,
        IReadOnlyList<PlanEvent> events,
        CancellationToken stop
    )
    {
        PlanOrigin origin = repaired.Plan.Origin;
        RepairTerms terms = origin.Repair!;
        PlaceTravel travel = await TravelAsync(EventPlaces.With(parent.Request, events), stop);
        RemainingDay day = RemainingDayCompiler.Compile(parent, events, terms.At, travel.Lookup);
        RepairOutcome outcome = new RepairPlan(Settings(origin)).Run(day, RepairOrder.Budget(terms)!, stop);
        stop.ThrowIfCancellationRequested();
        ProposalKind kind = RepairOrder.Kind(terms)!.Value;
        if (outcome.Proposals.FirstOrDefault(proposal => proposal.Kinds.Contains(kind)) is not { } same)
            return null;
        PlanDocument whole = day.Whole!.Join(day, same.Plan).Document;
        Plan plan = whole.Plan with
        {
            Origin = whole.Plan.Origin with { EngineVersion = origin.EngineVersion },
            UnknownFields = repaired.Plan.UnknownFields,
        };
        return new PlanDocument(plan, whole.Request);
    }

    private RepairPlanOptions Settings(PlanOrigin recorded)
    {
        var budget = RecordedBudget.Read(recorded.Budget);
        return new RepairPlanOptions
        {
            Iterations = budget.Iterations,
            Seconds = budget.Seconds ?? 0,
            Seed = recorded.Seed,
            Workers = options.Workers,
            Actor = recorded.Actor,
            Reason = recorded.Reason,
        };
    }
}
