using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Routes, ways and orders are wrong.</summary>
internal static class RouteMutations
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    public static IReadOnlyList<PlanMutation> All { get; } =
    [
        PlanMutations.Plan(
            "A leg takes a second less than it does",
            RuleCodes.Travel,
            p => p.WithStop("v08", s => s with { Leg = s.Leg with { Seconds = s.Leg.Seconds - 1 } })
        ),
        PlanMutations.Plan(
            "A leg is a metre shorter than it is",
            RuleCodes.Travel,
            p => p.WithStop("v08", s => s with { Leg = s.Leg with { Metres = s.Leg.Metres - 1 } })
        ),
        PlanMutations.Plan(
            "The way home is left out",
            RuleCodes.Travel,
            p => p.WithRoute("cai-1", r => r with { LegHome = default })
        ),
        PlanMutations.Plan(
            "A stop starts a second before it can be reached",
            RuleCodes.Travel,
            p => p.WithStop("v08", TooSoon)
        ),
        PlanMutations.Plan(
            "An arrival is stated too early",
            RuleCodes.Travel,
            p => p.WithStop("v12", s => s with { Arrival = s.Arrival - Second })
        ),
        PlanMutations.Plan(
            "Somebody departs too late for the first stop",
            RuleCodes.Travel,
            p => p.WithRoute("dee-1", r => r with { Departure = r.Stops[0].Start - Second })
        ),
        PlanMutations.Plan(
            "Somebody is back before the way is driven",
            RuleCodes.Travel,
            p => p.WithRoute("eve-1", r => r with { Return = r.Return - Second })
        ),
        PlanMutations.Plan(
            "Somebody is back later than the way takes",
            RuleCodes.Travel,
            p => p.WithRoute("eve-1", r => r with { Return = r.Return + Second })
        ),
        new("There is no way between two stops", RuleCodes.Unreachable, Closed, ChangesTravel: true),
        PlanMutations.Plan(
            "A route belongs to somebody else's shift",
            RuleCodes.RouteShift,
            p => p.WithRoute("dee-1", r => r with { Clinician = new ClinicianId("cai") })
        ),
        PlanMutations.Plan(
            "A route belongs to an unknown clinician",
            RuleCodes.RouteShift,
            p => p.WithRoute("dee-1", r => r with { Clinician = new ClinicianId("zoe") })
        ),
        PlanMutations.Plan(
            "A route belongs to an unknown shift",
            RuleCodes.RouteShift,
            p => p.WithRoute("dee-1", r => r with { Shift = new ShiftId("dee-9") })
        ),
        new("A shift has two routes", RuleCodes.RouteShift, Split),
        new("The pinned sequence is reversed", RuleCodes.SequencePin, c => c.EditSheet("dee-1", Reversed)),
        new(
            "Another visit comes before the pinned sequence",
            RuleCodes.SequencePin,
            c => c.EditSheet("dee-1", OptionalFirst)
        ),
    ];

    private static PlannedStop TooSoon(PlannedStop stop) =>
        stop with
        {
            Start = stop.Arrival - Second,
            End = stop.End - (stop.Start - stop.Arrival) - Second,
        };

    private static PlanCase Closed(PlanCase c)
    {
        GeoPoint Place(string patient) => c.Request.Patients.First(p => p.Id.Value == patient).Address.Point;
        return c with { Travel = new ClosedWay(c.Travel, Place("p07"), Place("p10")) };
    }

    /// <summary>The last visit of a route becomes a route of its own on the same shift.</summary>
    private static PlanCase Split(PlanCase c)
    {
        RouteSheet own = new RouteSheet("eve-1", "09:00", []).Then("v20", "10:00");
        return PlanCase.Of(c.Request, [.. c.Move("v20", null).Sheets, own], c.Travel);
    }

    private static RouteSheet Reversed(RouteSheet sheet) =>
        sheet with
        {
            Entries = [new SheetEntry("v14", "07:20"), new SheetEntry("v13", "08:05"), .. sheet.Entries.Skip(2)],
        };

    private static RouteSheet OptionalFirst(RouteSheet sheet) =>
        sheet with
        {
            Entries =
            [
                new SheetEntry("v17", "07:10"),
                new SheetEntry("v13", "07:45"),
                new SheetEntry("v14", "08:15"),
                .. sheet.Entries.Skip(2),
            ],
        };
}
