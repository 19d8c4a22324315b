using Planner.Routing;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class TinyProblemsTests
{
    private static readonly RoutingProblem[] Problems = [.. Enumerable.Range(0, 200).Select(TinyProblems.Random)];

    public static TheoryData<string, Func<RoutingProblem, bool>> Features =>
        new()
        {
            { "two windows", p => p.Services.WindowLatest.Length > p.ServiceCount },
            {
                "a window of one tick",
                p => p.Services.WindowEarliest.Zip(p.Services.WindowLatest).Any(w => w.First == w.Second)
            },
            {
                "set-up",
                p => p.Services.SetUp.Any(t => t > 0) && p.Services.Location.Distinct().Count() < p.ServiceCount
            },
            { "due at the end", p => p.Services.DueAtEnd && p.Services.WindowDue.Min() < RoutingProblem.Unlimited },
            { "due at the start", p => !p.Services.DueAtEnd && p.Services.WindowDue.Min() < RoutingProblem.Unlimited },
            { "preferred windows", p => p.Weights.PreferredWindow.IsActive && p.Services.PreferredEarliest.Max() >= 0 },
            { "pinned sequences", p => p.Services.PinnedRank.Max() == 1 },
            { "optional visits", p => p.Visits.Mandatory.Contains(false) },
            { "visits of two services", p => p.VisitCount < p.ServiceCount },
            { "ordered relations", p => p.Relations.Min.Any(m => m > 0) },
            { "open gaps", p => p.Relations.Max.Contains(RoutingProblem.Unlimited) },
            {
                "several relations of a service",
                p => p.Relations.From.Concat(p.Relations.To).GroupBy(s => s).Any(g => g.Count() > 1)
            },
            { "same clinician", p => p.Relations.SameClinician.Length > 0 },
            { "different clinicians", p => p.Relations.DifferentClinician.Length > 0 },
            { "caps", p => p.Relations.Caps.Length > 0 },
            { "mandatory breaks", p => p.Breaks.Mandatory.Contains(true) },
            { "optional breaks", p => p.Breaks.Mandatory.Contains(false) && p.Weights.MissedBreak.IsActive },
            { "two breaks in a route", p => p.Breaks.Route.GroupBy(r => r).Any(g => g.Count() > 1) },
            { "two shifts of a duty", p => p.Routes.Duty.Distinct().Count() < p.RouteCount },
            { "shifts without end", p => p.Routes.HardEnd.Contains(RoutingProblem.Unlimited) },
            { "overtime", p => p.Weights.Overtime.IsActive && p.Routes.SoftEnd.Min() < RoutingProblem.Unlimited },
            { "limits of services", p => p.Duties.MaxServices.Min() < RoutingProblem.Unlimited },
            { "limits of work", p => p.Duties.MaxWork.Min() < RoutingProblem.Unlimited },
            { "limits of metres", p => p.Duties.MaxMetres.Min() < RoutingProblem.Unlimited },
            { "limits of points", p => p.Duties.MaxPoints.Min() < RoutingProblem.Unlimited },
            { "longest legs", p => p.Routes.MaxLeg.Min() < RoutingProblem.Unlimited },
            { "places that cannot be reached", p => p.Travel.Ticks.Contains(RoutingProblem.Unreachable) },
            { "waiting", p => p.Weights.Waiting.IsActive },
            { "balance", p => p.Weights.WorkBalance.IsActive },
            { "highest tardiness", p => p.Weights.HighestTardiness.IsActive },
            { "distance", p => p.Weights.TravelDistance.IsActive },
            { "assignment costs of two tiers", p => p.Assignments.Cost.Count(c => c is not null) > 1 },
            { "durations by class", p => p.Routes.DurationClass.Distinct().Count() > 1 },
        };

    [Theory]
    [MemberData(nameof(Features))]
    public void EveryRuleAppearsInSomeOfThem(string feature, Func<RoutingProblem, bool> has) =>
        Assert.True(Problems.Count(has) >= 5, $"{feature} in {Problems.Count(has)} of {Problems.Length}");

    [Fact]
    public void TheyStayTiny()
    {
        Assert.All(Problems, p => Assert.InRange(p.ServiceCount, 2, TinyProblems.MostServices));
        Assert.All(Problems, p => Assert.InRange(p.RouteCount, 1, 3));
    }
}
