using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>A day is too long, too far or too full.</summary>
internal static class LimitMutations
{
    public static IReadOnlyList<PlanMutation> All { get; } =
    [
        new(
            "One visit too many over both shifts of a day",
            RuleCodes.MaxVisits,
            c => c.EditSheet("ada-pm", s => s.Then("v17", "14:30"))
        ),
        Limited(
            "The limit of visits is one lower",
            RuleCodes.MaxVisits,
            (c, day) => new DailyLimits { MaxVisits = day.Stops.Count - 1 }
        ),
        Limited(
            "The limit of work is a second lower",
            RuleCodes.MaxWork,
            (c, day) => new DailyLimits { MaxWork = Work(day) - Duration.FromSeconds(1) }
        ),
        Limited(
            "The limit of metres is one lower",
            RuleCodes.MaxDistance,
            (c, day) => new DailyLimits { MaxMetres = Metres(day) - 1 }
        ),
        Limited(
            "The limit of points is a hundredth lower",
            RuleCodes.MaxPoints,
            (c, day) => new DailyLimits { MaxPointsHundredths = Points(c, day) - 1 }
        ),
        Limited(
            "The longest leg is a second too long",
            RuleCodes.MaxLegTravel,
            (c, day) => new DailyLimits { MaxLegTravel = Duration.FromSeconds(Legs(day).Max(l => l.Seconds) - 1) }
        ),
        Limited(
            "The way home is a second too long",
            RuleCodes.MaxLegTravel,
            (c, day) => new DailyLimits { MaxLegTravel = Duration.FromSeconds(day.LegHome.Seconds - 1) }
        ),
    ];

    /// <summary>Gives the nurse of one shift limits that her own day just exceeds.</summary>
    private static PlanMutation Limited(string name, string rule, Func<PlanCase, PlannedRoute, DailyLimits> limits) =>
        new(
            name,
            rule,
            c => c.EditRequest(r => r.WithClinician("eve", e => e with { Limits = limits(c, c.Plan.Route("eve-1")) }))
        );

    private static IEnumerable<TravelLeg> Legs(PlannedRoute route) =>
        [.. route.Stops.Select(s => s.Leg), route.LegHome];

    private static int Metres(PlannedRoute route) => Legs(route).Sum(l => l.Metres);

    private static Duration Work(PlannedRoute route) =>
        route.Stops.Aggregate(
            Duration.FromSeconds(Legs(route).Sum(l => l.Seconds)),
            (sum, s) => sum + (s.End - s.Start)
        );

    private static int Points(PlanCase c, PlannedRoute route) =>
        route.Stops.Sum(s => c.Request.Visits.First(v => v.Id == s.Visit).PointsHundredths);
}
