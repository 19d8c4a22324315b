using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>
/// The use case "is this plan what it says it is?": runs the recorded inputs with the recorded seed and budget again and says
/// what differs.
/// </summary>
/// <param name="options">What a replay may choose freely: the number of workers. All else is the plan's own.</param>
/// <param name="polish">For plans that say their times were polished.</param>
/// <param name="search">Null = the search alone, without a proof.</param>
/// <param name="choices">The choice behind a recipe, for plans that state one; null where it cannot be made again.</param>
public sealed class ReplayPlan(
    TravelDesk desk,
    ReplayOptions options,
    IProgress<RosterProgress>? progress = null,
    TimingPolish? polish = null,
    ProvingSearch? search = null,
    Func<PlanOrigin, IPlanChoice?>? choices = null
)
{
    /// <param name="today">The agency as it is now, to be held against the recorded request; null = not wanted.</param>
    /// <param name="stop">Ends a search by time early; a replay by iterations is cancelled, for half of it shows nothing.</param>
    /// <exception cref="InvalidInputException">Today's agency does not plan the plan's day.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    /// <exception cref="OperationCanceledException">Stopped before anything was shown.</exception>
    public async Task<ReplayVerdict> RunAsync(PlanDocument document, PlanRequest? today, CancellationToken stop)
    {
        PlaceTravel travel = await TravelAsync(document.Request, stop);
        ReplayChange[] changes =
        [
            .. ReplayChanges.Of(document, travel),
            .. ReplayChanges.Since(document.Request, today),
        ];
        bool isChecked = document.Plan.Origin.TravelHash == travel.Hash;
        var violations = isChecked ? SolutionChecker.Check(document.Request, document.Plan, travel.Lookup) : null;
        ReplayPromise promise = Promise(document.Plan.Origin);
        Plan? replayed = promise == ReplayPromise.CheckOnly ? null : await AgainAsync(document, promise, stop);
        return new ReplayVerdict(
            promise,
            document.Plan,
            replayed,
            replayed is not null && PlanHash.Of(document with { Plan = replayed }) == PlanHash.Of(document),
            changes,
            replayed is null ? [] : PlanComparison.Of(document.Request, document.Plan, replayed),
            violations
        );
    }

    private ReplayPromise Promise(PlanOrigin origin)
    {
        var budget = RecordedBudget.Read(origin.Budget);
        if (!budget.IsKnown || (origin.Recipe.Length > 0 && ChoiceOf(origin) is null))
            return ReplayPromise.CheckOnly;
        return budget.Iterations is null || origin.IsInterrupted ? ReplayPromise.Validity : ReplayPromise.SameBytes;
    }

    private IPlanChoice? ChoiceOf(PlanOrigin origin) => origin.Recipe.Length == 0 ? null : choices?.Invoke(origin);

    private async Task<PlaceTravel> TravelAsync(PlanRequest request, CancellationToken stop)
    {
        RoadNetwork? network = await Task.Run(() => desk.Open(request.Travel), stop);
        return await TravelDesk.BuildAsync(request, network, stop);
    }

    private async Task<Plan> AgainAsync(PlanDocument document, ReplayPromise promise, CancellationToken stop)
    {
        PlanOrigin recorded = document.Plan.Origin;
        var budget = RecordedBudget.Read(recorded.Budget);
        var settings = new PlanRosterOptions
        {
            Iterations = budget.Iterations,
            Seconds = budget.Seconds ?? 0,
            Seed = recorded.Seed,
            Workers = options.Workers,
            Actor = recorded.Actor,
            Reason = recorded.Reason,
        };
        var planner = new PlanRoster(
            desk,
            settings,
            progress,
            recorded.IsPolished ? polish : null,
            search,
            ChoiceOf(recorded)
        );
        PlannedRoster roster = await planner.RunAsync(document.Request, stop);
        if (promise == ReplayPromise.SameBytes)
            stop.ThrowIfCancellationRequested();
        return roster.Plan with
        {
            Origin = roster.Plan.Origin with { EngineVersion = recorded.EngineVersion },
            UnknownFields = document.Plan.UnknownFields,
        };
    }
}
