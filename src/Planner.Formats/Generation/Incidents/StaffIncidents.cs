using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Incidents about a person.</summary>
internal sealed class StaffIncidents(PublishedStops day, SeededRandom random)
{
    private static readonly string[] Reasons = ["ill", "child ill", "car broken down", "family emergency"];

    public ClinicianOut OutAllDay(EventId id)
    {
        PlannedRoute route = day.PickRoute(route => route.Departure > day.First);
        Instant at = day.Moment(day.First, Instant.Min(day.At(7, 30), route.Departure - Duration.FromMinutes(1)));
        return new(id, at, route.Clinician, Reason: random.Pick(Reasons));
    }

    public ClinicianOut OutFrom(EventId id)
    {
        Instant at = day.Moment(day.At(8, 0), day.At(13, 0));
        PlannedRoute route = day.PickRoute(route =>
            route.Stops[0].Start < at && route.Stops[^1].Start > at + Duration.FromHours(1)
        );
        return new(
            id,
            at,
            route.Clinician,
            at + Duration.FromMinutes(random.Next(0, 3) * 15),
            Reason: random.Pick(Reasons)
        );
    }

    public ClinicianOut OutUntil(EventId id)
    {
        PlannedRoute route = day.PickRoute(IsLong);
        Instant at = day.Moment(day.First, Instant.Min(day.At(7, 30), route.Departure - Duration.FromMinutes(1)));
        Instant back = day.Minute(day.Shift(route).Start) + Duration.FromMinutes(random.Next(3, 6) * 30);
        return new(id, at, route.Clinician, Until: back, Reason: random.Pick(Reasons));
    }

    public ClinicianLate Late(EventId id)
    {
        PlannedRoute route = day.PickRoute(IsLong);
        Instant at = day.Moment(route.Departure - Duration.FromMinutes(40), route.Departure - Duration.FromMinutes(2));
        return new(id, at, route.Clinician, day.Minute(route.Departure) + Duration.FromMinutes(random.Next(2, 9) * 10));
    }

    public CredentialLapsed Lapsed(EventId id)
    {
        Instant at = day.Moment(day.First, day.At(10, 0));
        var held =
            from route in day.Routes
            from stop in route.Stops
            where stop.Start > at
            from need in day.Visit(stop.Visit).Services[stop.Service].AllOf
            select (route.Clinician, need.Skill);
        (ClinicianId clinician, string skill) = random.Pick([.. held]);
        return new(id, at, clinician, skill);
    }

    public PatientInHospital Hospital(EventId id)
    {
        Instant at = day.Moment(day.First, day.At(14, 0));
        Visit visit = day.Visit(day.Pick(stop => stop.Start > at).Visit);
        return new(id, at, visit.Patient, day.Request.From.PlusDays(random.Next(2, 10)));
    }

    private bool IsLong(PlannedRoute route) =>
        route.Departure > day.First + Duration.FromMinutes(2)
        && day.Shift(route).HardEnd - route.Departure > Duration.FromHours(4);
}
