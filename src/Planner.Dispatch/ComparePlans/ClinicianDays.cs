using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Adds up a plan's routes by clinician.</summary>
internal static class ClinicianDays
{
    public static IReadOnlyList<ClinicianDay> Of(PlanRequest day, Plan plan)
    {
        var routes = plan.Routes.ToLookup(route => route.Clinician);
        return [.. day.Clinicians.Where(c => c.Shifts.Count > 0).Select(c => Of(c, routes[c.Id]))];
    }

    private static ClinicianDay Of(Clinician clinician, IEnumerable<PlannedRoute> routes)
    {
        PlannedRoute[] own = [.. routes.Where(r => r.Stops.Count > 0)];
        decimal driving = own.Sum(Legs) / 60m;
        decimal care = own.Sum(r => r.Stops.Sum(s => Minutes(s.End - s.Start)));
        decimal breaks = own.Sum(r => r.Breaks.Sum(b => Minutes(b.End - b.Start)));
        decimal duty = own.Sum(r => Minutes(r.Return - r.Departure));
        return new ClinicianDay(
            clinician.Id,
            clinician.Name,
            clinician.Discipline,
            own.Sum(r => r.Stops.Count),
            driving,
            own.Sum(Metres) / 1000m,
            care,
            duty - driving - care - breaks,
            own.Sum(r => Overtime(clinician, r)),
            duty
        );
    }

    private static decimal Legs(PlannedRoute route) =>
        route.Stops.Sum(s => (long)s.Leg.Seconds) + route.LegHome.Seconds;

    private static decimal Metres(PlannedRoute route) =>
        route.Stops.Sum(s => (long)s.Leg.Metres) + route.LegHome.Metres;

    private static decimal Overtime(Clinician clinician, PlannedRoute route) =>
        Math.Max(0, Minutes(route.Return - clinician.Shifts.First(s => s.Id == route.Shift).SoftEnd));

    private static decimal Minutes(Duration span) => (decimal)span.TotalSeconds / 60m;
}
