using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>
/// Two nurses on the grid. "a": v1 09:00-09:30 at 10 minutes, v2 10:00-10:30 at 20, v3 12:00-12:30 at 30, back 13:00; leaves 08:50.
/// "b": v4 09:00-09:30 at 5 minutes, back 09:35; leaves 08:55.
/// </summary>
internal static class SmallDay
{
    public static PlanRequest Request { get; } =
        Sample.Request() with
        {
            Patients = [.. Sample.Request().Patients, Sample.Patient("p4", 5)],
            Visits = [.. Sample.Request().Visits, Sample.Visit("v4", "p4")],
        };

    public static PublishedDay Published(Func<PlanRequest, PlanRequest>? edit = null, params GeoPoint[] more) =>
        PublishedDay.Of(
            PlanCase.Of(
                edit is null ? Request : edit(Request),
                [
                    new RouteSheet("a-1", "08:50", []).Then("v1", "09:00").Then("v2", "10:00").Then("v3", "12:00"),
                    new RouteSheet("b-1", "08:55", []).Then("v4", "09:00"),
                ],
                new GridTravel()
            ),
            more
        );

    public static Instant At(string time) => Sample.At(time);

    public static EventId Id(string id = "e1") => new(id);

    public static VisitId Visit(string id) => new(id);

    public static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);

    public static IEnumerable<Shift> Shifts(this RemainingDay day) =>
        day.Request.Clinicians.SelectMany(clinician => clinician.Shifts);

    public static PlannedRoute PastOf(this RemainingDay day, string shift) =>
        day.Past.Single(route => route.Shift.Value == shift);

    public static Visit Find(this RemainingDay day, string visit) =>
        day.Request.Visits.Single(v => v.Id.Value == visit);

    public static Shift Shift(this RemainingDay day, string shift) =>
        day.Request.Clinicians.SelectMany(clinician => clinician.Shifts).Single(s => s.Id.Value == shift);

    public static string[] Open(this RemainingDay day) => [.. day.Request.Visits.Select(visit => visit.Id.Value)];

    public static string[] Disturbed(this RemainingDay day) => [.. day.Disturbed.Select(visit => visit.Value)];
}
