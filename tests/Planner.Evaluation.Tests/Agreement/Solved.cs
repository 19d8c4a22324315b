using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;
using Planner.TestKit;
using Planner.Travel;

namespace Planner.Evaluation.Tests;

/// <summary>A tiny request, compiled, solved by trying everything and written as a plan.</summary>
internal sealed record Solved(PlanRequest Request, TravelLookup Travel, TieredCost Cost, Plan Plan)
{
    public static Solved By(PlanRequest request, int seed)
    {
        TravelLookup travel = new(Ways(request, seed));
        CompiledProblem compiled = ProblemCompiler.Compile(request, travel);
        (TieredCost cost, RoutingSolution solution) = ExhaustiveEnumerator.Optimum(compiled.Problem);
        Servability alone = new(request, travel);
        UnassignedVisit[] missing =
        [
            .. request
                .Visits.Where((_, v) => solution.ServiceStart[compiled.Problem.Visits.ServiceFirst[v]] < 0)
                .Select(v => alone.Of(v.Id))
                .Select(v => new UnassignedVisit(v.Visit, v.Servable, v.Reasons)),
        ];
        int bound = ServableUpperBound.Of(request, alone);
        return new Solved(request, travel, cost, PlanWriter.Write(compiled, solution, Origin, missing, bound));
    }

    /// <summary>Random asymmetric ways between the places of a request; one in thirty does not exist.</summary>
    private static FixedMatrix Ways(PlanRequest request, int seed)
    {
        Random random = new(seed);
        GeoPoint[] places = [.. Enumerable.Range(0, 5).Select(p => Sample.Place(p).Point)];
        TravelLeg?[,] legs = new TravelLeg?[places.Length, places.Length];
        for (int from = 0; from < places.Length; from++)
        for (int to = 0; to < places.Length; to++)
        {
            TravelLeg leg = new(random.Next(1, 10), random.Next(0, 15));
            legs[from, to] =
                from == to ? default(TravelLeg)
                : random.Next(30) == 0 ? null
                : leg;
        }
        return new FixedMatrix($"tiny ways of {request.Visits.Count} visits", places, legs);
    }

    private static PlanOrigin Origin { get; } =
        new()
        {
            EngineVersion = "test",
            InputHash = "",
            Seed = 1,
            Budget = "0 iterations",
            TravelSource = "tiny",
            TravelIsGreatCircle = false,
        };
}
