using NetTopologySuite.Geometries;
using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>
/// A valid day of a small agency in Gothenburg in which every rule of the domain has something to hold: two shifts a day, breaks,
/// limits, areas, skills of which one has expired, a visit for two clinicians, every relation and pin, a continuity cap, required
/// and excluded clinicians, an optional visit left out and one that nobody could make. Times are UTC (an hour before local time).
/// There is slack enough for the travel times of the grid, the great circle or the roads.
/// </summary>
public static class RealisticCase
{
    public static PlanCase On(ITravelTimes travel) => PlanCase.Of(Request, Sheets, travel);

    public static PlanRequest Request { get; } =
        new()
        {
            Agency = new Agency("Test agency", DateTimeZoneProviders.Tzdb["Europe/Stockholm"]),
            From = Sample.Day,
            To = Sample.Day,
            Travel = new TravelSource(null),
            Policy = new Policy { Terms = RealisticPolicy.Terms },
            Areas =
            [
                new ServiceArea(new AreaId("west"), "West", Box(11.90, 11.97)),
                new ServiceArea(new AreaId("east"), "East", Box(11.96, 12.05)),
            ],
            Clinicians = RealisticStaff.Clinicians,
            Patients = RealisticVisits.Patients,
            Visits = RealisticVisits.Visits,
            Relations = RealisticVisits.Relations,
            Pins = new Pins
            {
                Clinicians = [new ClinicianPin(new VisitId("v15"), new ClinicianId("dee"))],
                Starts = [new StartPin(new VisitId("v12"), Sample.At("11:00"))],
                Sequences = [new SequencePin(new ShiftId("dee-1"), [new VisitId("v13"), new VisitId("v14")])],
            },
        };

    public static IReadOnlyList<RouteSheet> Sheets { get; } =
    [
        new RouteSheet("ada-am", "07:00", [])
            .Then("v01", "07:30")
            .Then("v02", "08:15")
            .Then("v03", "09:00")
            .ThenBreak(0, "09:40")
            .Then("v04", "10:30"),
        new RouteSheet("ada-pm", "13:00", []).Then("v05", "13:30"),
        new RouteSheet("ben-1", "07:00", [])
            .Then("v06", "07:45")
            .Then("v08", "09:00")
            .Then("v09", "10:00")
            .ThenBreak(0, "11:00")
            .Then("v10", "12:15"),
        new RouteSheet("cai-1", "07:00", [])
            .Then("v07", "07:45")
            .Then("v11", "09:30")
            .Then("v12", "11:00")
            .Then("v18", "13:00"),
        new RouteSheet("dee-1", "07:00", [])
            .Then("v13", "07:20")
            .Then("v14", "08:05")
            .Then("v03", "09:00", 1)
            .Then("v15", "10:30"),
        new RouteSheet("eve-1", "07:00", []).Then("v19", "08:00").Then("v20", "10:00"),
    ];

    private static Geometry Box(double west, double east) =>
        new GeometryFactory().ToGeometry(new Envelope(west, east, 57.65, 57.75));
}
