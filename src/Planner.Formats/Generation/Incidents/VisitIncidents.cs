using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Incidents about one visit.</summary>
internal sealed class VisitIncidents(PublishedStops day, SeededRandom random)
{
    public VisitCancelled Cancelled(EventId id)
    {
        Instant at = day.Moment(day.First, day.At(14, 0));
        return new(
            id,
            at,
            day.Pick(stop => stop.Start > at).Visit,
            random.Pick(["feels better", "other appointment", "visitors"])
        );
    }

    public VisitRescheduled Rescheduled(EventId id)
    {
        Instant at = day.Moment(day.First, day.At(12, 0));
        PlannedStop stop = day.Pick(stop => stop.Start > at + Duration.FromHours(1));
        Instant earliest = day.Minute(at) + Duration.FromMinutes(30 * random.Next(1, 6));
        return new(
            id,
            at,
            stop.Visit,
            [new TimeWindow(earliest, earliest + Duration.FromMinutes(30 * random.Next(2, 6)))]
        );
    }

    public PatientNoShow NoShow(EventId id)
    {
        PlannedStop stop = day.Pick(IsWithin);
        var waited = Duration.FromMinutes(random.Next(5, 10));
        return new(id, day.Minute(stop.Start) + waited, stop.Visit, Duration.FromMinutes(random.Next(11, 20)));
    }

    public VisitOverran Overran(EventId id)
    {
        PlannedStop stop = day.Pick(IsWithin);
        Instant at = Instant.Min(day.Last, day.Minute(stop.End) - Duration.FromMinutes(random.Next(1, 5)));
        return new(id, at, stop.Visit, Duration.FromMinutes(random.Next(2, 9) * 5));
    }

    /// <summary>Like another visit of a known patient, soon and important.</summary>
    public UrgentVisit Urgent(EventId id)
    {
        Instant at = day.Moment(day.First, day.At(14, 30));
        Visit like = day.Visit(day.Pick(stop => day.Visit(stop.Visit).Services.Count == 1).Visit);
        Instant earliest = at + Duration.FromMinutes(30);
        var visit = new Visit
        {
            Id = new VisitId($"U-{id}"),
            Patient = like.Patient,
            Type = VisitType.Prn,
            Services = like.Services,
            Windows = [new TimeWindow(earliest, earliest + Duration.FromMinutes(random.Next(3, 8) * 30))],
            Priority = 80,
        };
        return new(id, at, visit);
    }

    private bool IsWithin(PlannedStop stop) => stop.Start >= day.First && stop.End <= day.Last;
}
