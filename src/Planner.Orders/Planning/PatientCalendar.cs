using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>The days of a patient as orders see them: holds, inpatient stays, discharge.</summary>
public static class PatientCalendar
{
    /// <param name="at">The present: a stay that ends later has no end yet.</param>
    public static OrderCalendar Of(OrdersDocument document, OrderedPatient patient, Instant at)
    {
        DateTimeZone zone = document.Agency.TimeZone;
        EpisodeEvent[] known = [.. patient.Episode.Events.Where(e => e.At <= at).OrderBy(e => e.At)];
        return new()
        {
            WeekStart = document.WeekStart,
            Holds = [.. patient.Holds, .. Stays(known, zone)],
            Discharge = known.LastOrDefault(e => e.Kind == EpisodeEventKind.Discharge)?.At.InZone(zone).Date,
            ClipAtPeriodEnd = document.ClipAtPeriodEnd,
        };
    }

    // From the day of the admission to the day before the return.
    private static IEnumerable<Hold> Stays(EpisodeEvent[] events, DateTimeZone zone)
    {
        for (int i = 0; i < events.Length; i++)
        {
            if (events[i].Kind != EpisodeEventKind.InpatientAdmission)
                continue;
            LocalDate from = events[i].At.InZone(zone).Date;
            EpisodeEvent? back = events.Skip(i + 1).FirstOrDefault(e => e.Kind == EpisodeEventKind.ReturnHome);
            LocalDate? to = back?.At.InZone(zone).Date.PlusDays(-1);
            if (!(to < from))
                yield return new(from, to, "inpatient stay");
        }
    }
}
