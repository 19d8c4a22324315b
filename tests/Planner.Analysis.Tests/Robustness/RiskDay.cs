using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;
using Planner.TestKit;
using Planner.Travel;

namespace Planner.Analysis.Tests;

/// <summary>Days for the tests of robustness: hand-made plans over the grid, and delays that are not random.</summary>
internal static class RiskDay
{
    /// <summary>Nothing is random; services take so many times the planned minutes.</summary>
    public static DelayModel Exactly(double ratio, int earlyMinutes = 0) =>
        new()
        {
            Durations = new DurationModel
            {
                ByType = new Dictionary<VisitType, DurationSpread>(),
                Other = new DurationSpread(ratio, 0),
            },
            Travel = new TravelModel
            {
                DaySigma = 0,
                AreaSigma = 0,
                LegSigma = 0,
            },
            MayBeginEarly = Duration.FromMinutes(earlyMinutes),
        };

    /// <param name="seconds">A step of the grid.</param>
    public static CompiledProblem Compile(PlanRequest request, int seconds = 60)
    {
        GeoPoint[] places = [.. new PlaceIndex(request).Places.Select(place => place.Point)];
        var grid = new GridTravel(seconds);
        var legs = new TravelLeg?[places.Length, places.Length];
        for (var from = 0; from < places.Length; from++)
        for (var to = 0; to < places.Length; to++)
            legs[from, to] = grid.Between(places[from], places[to]);
        return ProblemCompiler.Compile(request, new TravelLookup(new FixedMatrix("grid", places, legs)));
    }

    public static RoutingSolution Read(CompiledProblem compiled, Action<PlanDraft> draw)
    {
        var draft = new PlanDraft(compiled.Request, compiled.Travel);
        draw(draft);
        return SolutionReader.Read(compiled, draft.Build());
    }

    public static RiskReport Report(PlanRequest request, DelayModel model, Action<PlanDraft> draw, int scenarios = 10)
    {
        CompiledProblem compiled = Compile(request);
        return new DayRisk(compiled, Read(compiled, draw), model, scenarios, 1).Report(10, 10);
    }

    public static VisitRisk Of(this RiskReport report, string visit) =>
        report.Visits.Single(risk => risk.Visit.Value == visit);
}
