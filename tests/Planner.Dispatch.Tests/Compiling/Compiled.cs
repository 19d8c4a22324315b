using Planner.Domain;
using Planner.TestKit;
using Planner.Travel;

namespace Planner.Dispatch.Tests;

/// <summary>Compiles requests of <see cref="Sample"/> over the grid.</summary>
internal static class Compiled
{
    public static CompiledProblem Of(PlanRequest request) => ProblemCompiler.Compile(request, TravelOf(request));

    public static TravelLookup TravelOf(PlanRequest request)
    {
        GeoPoint[] places = [.. new PlaceIndex(request).Places.Select(place => place.Point)];
        var grid = new GridTravel();
        var legs = new TravelLeg?[places.Length, places.Length];
        for (var from = 0; from < places.Length; from++)
        for (var to = 0; to < places.Length; to++)
            legs[from, to] = grid.Between(places[from], places[to]);
        return new TravelLookup(new FixedMatrix("grid", places, legs));
    }

    /// <summary>Whether the table lets a clinician's first shift do the first service of a visit.</summary>
    public static bool Allows(this CompiledProblem compiled, string visit, string clinician) =>
        compiled.Problem.Assignments.Allowed[compiled.Cell(visit, clinician)];

    /// <summary>Codes of the rules in the way; empty where there is none.</summary>
    public static string[] Rules(this CompiledProblem compiled, string visit, string clinician)
    {
        int cell = compiled.Cell(visit, clinician);
        int routes = compiled.Problem.RouteCount;
        return [.. compiled.Reason(cell / routes, cell % routes).Select(reason => reason.Rule)];
    }

    /// <summary>Cost units of a cell in tier 1.</summary>
    public static long Cost(this CompiledProblem compiled, string visit, string clinician, int tier = 1) =>
        compiled.Problem.Assignments.CostAt(tier, compiled.Cell(visit, clinician));

    private static int Cell(this CompiledProblem compiled, string visit, string clinician)
    {
        int service = compiled.Frame.ServiceOf(new VisitId(visit));
        int route = compiled.Frame.Routes.Index().First(r => r.Item.Clinician.Id.Value == clinician).Index;
        return service * compiled.Problem.RouteCount + route;
    }
}
