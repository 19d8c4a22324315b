using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>What becomes of the orders of an agency: visits by week and day, clocks, payment periods.</summary>
/// <param name="At">The present it was made for.</param>
/// <param name="Clocks">Open clocks of all patients, the one with the least slack first.</param>
public sealed record OrdersPlan(
    OrdersDocument Document,
    Instant At,
    IReadOnlyList<CompiledOrder> Orders,
    OrderSchedule Schedule,
    IReadOnlyList<OpenClock> Clocks,
    IReadOnlyList<PaymentPeriod> Periods
)
{
    /// <summary>When the patient of a clock could be visited from now until its end, to be cut with somebody's free time.</summary>
    public IEnumerable<TimeWindow> Windows(OpenClock clock)
    {
        OrderedPatient patient = Document.Patients.First(p => p.Id == clock.Patient);
        OrderCalendar calendar = PatientCalendar.Of(Document, patient, At);
        DateTimeZone zone = Document.Agency.TimeZone;
        LocalDate last = clock.LastPermitted.InZone(zone).Date;
        for (
            LocalDate day = Instant.Max(At, clock.FirstPermitted).InZone(zone).Date;
            day <= last;
            day = day.PlusDays(1)
        )
        {
            if (!calendar.IsOpen(day) || patient.DaysOff.Contains(day.DayOfWeek) || Document.Blackouts.Contains(day))
                continue;
            Instant from = Instant.Max(At, zone.AtLeniently(day + patient.From).ToInstant());
            Instant to = zone.AtLeniently(day + patient.To).ToInstant();
            if (from <= to)
                yield return new(from, to);
        }
    }

    /// <summary>The last start in the patient's hours that still meets a clock; null where there is none.</summary>
    public Instant? LastFeasible(OpenClock clock) => clock.LastFeasible(Windows(clock), Duration.FromMinutes(60));
}
