using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Clinicians with what the day has left them: shifts, limits, work.</summary>
internal sealed class RestStaff(DayDraft draft, FixedStops done, RestShifts shifts)
{
    public Clinician Of(Clinician clinician) =>
        clinician with
        {
            Shifts = [.. clinician.Shifts.Where(draft.IsToday).Select(shifts.Of).OfType<Shift>()],
            Limits = Left(clinician),
            WorkedLately = clinician.WorkedLately + done.Work(clinician.Id, todayOnly: false),
        };

    private DailyLimits Left(Clinician clinician)
    {
        DailyLimits limits = clinician.Limits;
        return limits with
        {
            MaxVisits = Left(limits.MaxVisits, done.Visited(clinician.Id)),
            MaxWork = limits.MaxWork is { } most
                ? Duration.Max(Duration.Zero, most - done.Work(clinician.Id, todayOnly: true))
                : null,
            MaxMetres = Left(limits.MaxMetres, done.Metres(clinician.Id)),
            MaxPointsHundredths = Left(limits.MaxPointsHundredths, done.Points(clinician.Id)),
        };
    }

    private static int? Left(int? limit, int used) => limit is { } most ? Math.Max(0, most - used) : null;
}
