using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>Rests of days for tests of repairs, and plans of them written by hand.</summary>
internal static class RepairDays
{
    /// <summary>The small day at eight, nothing having happened.</summary>
    public static RemainingDay Quiet(Func<PlanRequest, PlanRequest>? edit = null) =>
        SmallDay.Published(edit).At(SmallDay.At("08:00"));

    /// <summary>The small day's routes as published, to be changed.</summary>
    public static RouteSheet A { get; } =
        new RouteSheet("a-1", "08:50", []).Then("v1", "09:00").Then("v2", "10:00").Then("v3", "12:00");
    public static RouteSheet B { get; } = new RouteSheet("b-1", "08:55", []).Then("v4", "09:00");

    public static Plan Plan(this RemainingDay day, params RouteSheet[] sheets) =>
        PlanCase.Of(day.Request, sheets, new GridTravel()).Plan;

    public static IReadOnlyList<string> Broken(
        this RemainingDay day,
        RepairBudget budget,
        params RouteSheet[] sheets
    ) => [.. DisruptionBudget.Check(day, budget, day.Plan(sheets)).Select(violation => violation.Rule)];

    public static RepairOutcome Repaired(this RemainingDay day, RepairBudget? budget = null, int workers = 1) =>
        new RepairPlan(new RepairPlanOptions { Iterations = 400, Workers = workers }).Run(
            day,
            budget ?? RepairBudget.Unlimited
        );

    public static string[] CallIds(this RepairProposal proposal) => [.. proposal.Calls.Select(call => call.Id)];

    public static UrgentVisit Urgent(string id, string patient, string from, string until, int priority = 80) =>
        new(
            new EventId("urgent"),
            SmallDay.At("08:00"),
            Sample.Visit(id, patient) with
            {
                Windows = [Sample.Window(from, until)],
                Priority = priority,
            }
        );
}
