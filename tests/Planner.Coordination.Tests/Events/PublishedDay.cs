using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;
using Planner.TestKit;
using Planner.Travel;

namespace Planner.Coordination.Tests;

/// <summary>A published plan of a small agency on the grid, and its rest at a moment.</summary>
/// <param name="Roads">Without the delays of the request.</param>
internal sealed record PublishedDay(PlanDocument Document, TravelLookup Roads)
{
    public TravelLookup Travel { get; private init; } = Roads;

    /// <summary>Whose places are known besides those of the request.</summary>
    public static PublishedDay Of(PlanCase published, params GeoPoint[] more) =>
        new(new PlanDocument(published.Plan, published.Request), Grid(published.Request, published.Travel, more));

    /// <summary>A plan that the search made.</summary>
    /// <param name="more">Whose places are known besides those of the request.</param>
    public static PublishedDay Searched(PlanRequest request, int iterations, params GeoPoint[] more) =>
        Searched(request, iterations, new GridTravel(seconds: 3, metres: 40), more);

    public static PublishedDay Searched(PlanRequest request, int iterations, ITravelTimes times, params GeoPoint[] more)
    {
        TravelLookup travel = Grid(request, times, more);
        CompiledProblem compiled = ProblemCompiler.Compile(request, travel);
        var options = new SearchOptions
        {
            Iterations = iterations,
            Seed = 1,
            Workers = 1,
        };
        RoutingSolution found = RoutingSearch.Solve(compiled.Problem, options).Best;
        Plan plan = Dispatch.PlanWriter.Write(compiled, found, Origin, [], compiled.Problem.VisitCount);
        var served = plan.Routes.SelectMany(route => route.Stops).Select(stop => stop.Visit).ToHashSet();
        var left = request.Visits.Where(visit => !served.Contains(visit.Id));
        plan = plan with { Unassigned = [.. left.Select(visit => new UnassignedVisit(visit.Id, true, []))] };
        return new PublishedDay(new PlanDocument(plan, request), travel);
    }

    /// <summary>Another plan on the same roads, with the delays that its request states: as it is read from a file.</summary>
    public PublishedDay With(PlanDocument document) =>
        new(document, Roads) { Travel = new TravelLookup(DelayedTravel.Of(Roads.Matrix, document.Request.Travel)) };

    public IReadOnlyList<string> Check() =>
        [
            .. SolutionChecker
                .Check(Document.Request, Document.Plan, Travel)
                .Select(violation => $"{violation.Rule}: {violation.Message}"),
        ];

    public RemainingDay At(Instant now, params PlanEvent[] events) =>
        RemainingDayCompiler.Compile(Document, events, now, Travel);

    /// <summary>At the moment of the last event.</summary>
    public RemainingDay After(params PlanEvent[] events) => At(events.Max(what => what.At), events);

    public IReadOnlyList<InputMistake> Mistakes(Instant now, params PlanEvent[] events) =>
        Assert.Throws<InvalidInputException>(() => At(now, events)).Mistakes;

    private static TravelLookup Grid(PlanRequest request, ITravelTimes times, GeoPoint[] more)
    {
        GeoPoint[] places = [.. new PlaceIndex(request).Places.Select(place => place.Point).Union(more)];
        var legs = new TravelLeg?[places.Length, places.Length];
        for (var from = 0; from < places.Length; from++)
        for (var to = 0; to < places.Length; to++)
            legs[from, to] = from == to ? new TravelLeg(0, 0) : times.Between(places[from], places[to]);
        return new TravelLookup(new FixedMatrix("grid", places, legs));
    }

    private static readonly PlanOrigin Origin = new()
    {
        EngineVersion = "test",
        InputHash = "",
        Seed = 1,
        Budget = "",
        TravelSource = "grid",
        TravelIsGreatCircle = true,
    };
}
