using Planner.Domain;
using Planner.TestKit;

namespace Planner.Evaluation.Tests;

/// <summary>Asks the checker on the grid.</summary>
internal static class Judge
{
    public static string[] Rules(PlanRequest request, Plan plan, ITravelTimes? travel = null) =>
        [.. SolutionChecker.Check(request, plan, travel ?? new GridTravel()).Select(v => v.Rule)];

    /// <summary>Clinician "a" makes "v1" at 08:10, "v2" at 08:50 and "v3" at 09:30 and is back at 10:30; "b" stays at home.</summary>
    public static Plan Plan(PlanRequest request) =>
        Draft(request).Route("a-1", "08:00", r => r.Visit("v1").Visit("v2").Visit("v3")).Build();

    public static PlanDraft Draft(PlanRequest request, ITravelTimes? travel = null) =>
        new(request, travel ?? new GridTravel());
}
