using System.Diagnostics;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>
/// The use case "who visits whom, when, in what order": request, travel, dense problem, search, check, plan. A plan that the
/// checker refuses is never handed out.
/// </summary>
/// <param name="polish">Chooses the best times after a search by time; null = the search's own times are kept.</param>
/// <param name="search">Null = the search alone, without a proof.</param>
/// <param name="choice">Null = the cheapest solution.</param>
public sealed class PlanRoster(
    TravelDesk desk,
    PlanRosterOptions options,
    IProgress<RosterProgress>? progress = null,
    TimingPolish? polish = null,
    ProvingSearch? search = null,
    IPlanChoice? choice = null
)
{
    private readonly List<string> _notes = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <param name="stop">Ends the search early and keeps its best plan; before the search it cancels the run.</param>
    /// <exception cref="InvalidInputException">A weight or time that cannot be planned with.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    /// <exception cref="RefusedPlanException">The planner made a plan that breaks a rule.</exception>
    /// <exception cref="OperationCanceledException">Stopped before there was any plan.</exception>
    public async Task<PlannedRoster> RunAsync(PlanRequest request, CancellationToken stop)
    {
        PlaceTravel travel = await TravelAsync(request, stop);
        CompiledProblem compiled = ProblemCompiler.Compile(request, travel.Lookup);
        Task<RosterFacts> facts = Task.Run(() => RosterFacts.Of(request, travel.Lookup), CancellationToken.None);
        SearchResult found = await SearchAsync(compiled, stop);
        RoutingSolution best = new DirectInsertion(compiled.Problem).Improve(found.Best);
        best = await PolishAsync(compiled.Problem, best, stop);
        if (choice is not null && !stop.IsCancellationRequested)
            best = await Task.Run(() => choice.Choose(compiled, best, _notes, stop), CancellationToken.None);
        found = found with { Best = best, Cost = SolutionPricing.Price(compiled.Problem, best) };
        Report(RosterPhase.Check);
        bool interrupted = found.Reason == StopReason.Cancelled;
        Plan plan = Write(
            compiled,
            best,
            Origin(travel, await facts) with
            {
                IsInterrupted = interrupted,
            },
            await facts
        );
        var violations = SolutionChecker.Check(request, plan, travel.Lookup);
        if (violations.Count > 0)
            throw new RefusedPlanException(violations);
        return new PlannedRoster(request, plan, travel, found, _clock.Elapsed, interrupted, _notes);
    }

    private async Task<PlaceTravel> TravelAsync(PlanRequest request, CancellationToken stop)
    {
        Report(RosterPhase.Roads);
        RoadNetwork? network = await Task.Run(() => desk.Open(request.Travel), stop);
        Report(RosterPhase.Matrix);
        return await TravelDesk.BuildAsync(request, network, stop);
    }

    private Task<SearchResult> SearchAsync(CompiledProblem compiled, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Report(RosterPhase.Search);
        var settings = new SearchOptions
        {
            TimeLimit = options.Iterations is null ? TimeSpan.FromSeconds(options.Seconds) : null,
            Iterations = options.Iterations,
            Seed = options.Seed,
            Workers = options.Workers,
        };
        var relay = new SearchRelay(state => Report(RosterPhase.Search, state));
        return (search ?? new ProvingSearch()).RunAsync(compiled.Problem, settings, relay, stop);
    }

    /// <summary>Not in a deterministic run: how far the solver comes in its time differs between machines.</summary>
    private async Task<RoutingSolution> PolishAsync(
        RoutingProblem problem,
        RoutingSolution solution,
        CancellationToken stop
    )
    {
        bool wanted = options.Iterations is null && !stop.IsCancellationRequested && TimingPolish.IsUseful(problem);
        if (polish is null || !wanted)
            return solution;
        Report(RosterPhase.Timing);
        return await polish.ImproveAsync(problem, solution, _notes, stop);
    }

    private Plan Write(CompiledProblem compiled, RoutingSolution solution, PlanOrigin origin, RosterFacts facts)
    {
        var unassigned = new LeftOutVisits(compiled, facts.Servability).Of(solution);
        return PlanWriter.Write(compiled, solution, origin, unassigned, facts.UpperBound, choice is not null);
    }

    private PlanOrigin Origin(PlaceTravel travel, RosterFacts facts) =>
        new()
        {
            EngineVersion = EngineVersion.Text,
            InputHash = facts.InputHash,
            Seed = options.Seed,
            Budget = options.Budget,
            TravelSource = travel.Lookup.Matrix.Source,
            TravelIsGreatCircle = travel.Lookup.Matrix.IsGreatCircle,
            TravelHash = travel.Hash,
            Actor = options.Actor,
            Reason = options.Reason,
            Recipe = choice?.Recipe ?? "",
            IsPolished = polish is not null && options.Iterations is null,
        };

    private void Report(RosterPhase phase, SearchProgress? search = null) =>
        progress?.Report(new RosterProgress(phase, _clock.Elapsed, search));
}
