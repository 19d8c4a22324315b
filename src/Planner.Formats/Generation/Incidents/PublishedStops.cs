using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>What a published day has to offer to incidents between half past six and four.</summary>
internal sealed class PublishedStops
{
    private readonly SeededRandom _random;

    public PublishedStops(PlanDocument published, SeededRandom random)
    {
        (Request, Plan, _random) = (published.Request, published.Plan, random);
        Routes = [.. Plan.Routes.Where(route => route.Stops.Count > 0 && DayOf(route.Departure) == Request.From)];
        All = [.. Routes.SelectMany(route => route.Stops.Select(stop => (route, stop)))];
        First = At(6, 30);
        Last = At(16, 0);
    }

    public PlanRequest Request { get; }
    public Plan Plan { get; }
    public IReadOnlyList<PlannedRoute> Routes { get; }
    public IReadOnlyList<(PlannedRoute Route, PlannedStop Stop)> All { get; }
    public Instant First { get; }
    public Instant Last { get; }

    public Instant At(int hour, int minute) =>
        Request.Agency.TimeZone.AtLeniently(Request.From.At(new LocalTime(hour, minute))).ToInstant();

    /// <summary>A whole minute in a span, cut to the hours of incidents.</summary>
    public Instant Moment(Instant from, Instant to)
    {
        Instant first = Instant.Max(from, First);
        var minutes = (int)Math.Max(0, (Instant.Min(to, Last) - first).TotalMinutes);
        return Minute(first) + Duration.FromMinutes(_random.Next(minutes + 1));
    }

    /// <summary>The moment, or the next whole minute.</summary>
    public Instant Minute(Instant time)
    {
        long seconds = (time - First).Days * 86_400L + ((time - First).NanosecondOfDay + 999_999_999) / 1_000_000_000;
        return First + Duration.FromMinutes((seconds + 59) / 60);
    }

    public PlannedStop Pick(Func<PlannedStop, bool> suits) => _random.Pick([.. All.Select(s => s.Stop).Where(suits)]);

    public PlannedRoute PickRoute(Func<PlannedRoute, bool> suits) => _random.Pick([.. Routes.Where(suits)]);

    public Visit Visit(VisitId id) => Request.Visits.First(visit => visit.Id == id);

    public Shift Shift(PlannedRoute route) =>
        Request.Clinicians.First(c => c.Id == route.Clinician).Shifts.First(shift => shift.Id == route.Shift);

    public GeoPoint Place(PlannedStop stop) =>
        Request.Patients.First(patient => patient.Id == Visit(stop.Visit).Patient).Address.Point;

    private LocalDate DayOf(Instant time) => time.InZone(Request.Agency.TimeZone).Date;
}
