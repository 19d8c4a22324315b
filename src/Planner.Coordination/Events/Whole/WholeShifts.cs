using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Clinicians with the shifts of a whole day: long enough for what happened, with the breaks that were taken or are due.</summary>
internal sealed class WholeShifts(DayDraft draft, IReadOnlyList<SimulatedRoute> simulated, WholeRoutes routes)
{
    private readonly FixedStops _done = new(draft, simulated);

    public Clinician Of(Clinician clinician) =>
        clinician with
        {
            Shifts = [.. Whole(clinician.Shifts)],
            Limits = Enough(clinician),
        };

    /// <summary>One that lasted into the next lets that one begin when the clinician is back, if anything is left of it.</summary>
    private IEnumerable<Shift> Whole(IReadOnlyList<Shift> shifts)
    {
        Instant back = Instant.MinValue;
        foreach (Shift shift in shifts.OrderBy(shift => shift.Start))
            if (Behind(back, draft.IsToday(shift) ? Today(shift) : shift) is { } whole)
            {
                back = Instant.Max(back, whole.HardEnd);
                yield return whole;
            }
    }

    private Shift? Behind(Instant back, Shift? shift) =>
        shift is null || shift.Start >= back ? shift
        : shift.HardEnd <= back ? null
        : shift with
        {
            Start = back,
            SoftEnd = Instant.Max(back, shift.SoftEnd),
            Breaks = routes.IsUsed(shift.Id) ? shift.Breaks : [],
        };

    private Shift? Today(Shift shift)
    {
        Instant end = Instant.Min(shift.HardEnd, draft.Ends.GetValueOrDefault(shift.Id, Instant.MaxValue));
        if (!routes.IsUsed(shift.Id))
            return draft.Dropped.Contains(shift.Id) || end <= shift.Start ? null : Unused(shift, end);
        Instant start = Instant.Min(shift.Start, routes.Departure(shift.Id));
        end = Instant.Max(end, routes.Return(shift.Id));
        return shift with
        {
            Start = start,
            HardEnd = end,
            SoftEnd = Instant.Max(start, Instant.Min(SoftEnd(shift), end)),
            Breaks = [.. Taken(shift), .. Due(shift)],
        };
    }

    private Instant SoftEnd(Shift shift) =>
        Instant.Min(shift.SoftEnd, draft.Ends.GetValueOrDefault(shift.Id, Instant.MaxValue));

    /// <summary>Breaks that a late begin leaves behind are not due, nor any of a shift that is cut short.</summary>
    private static Shift Unused(Shift shift, Instant end) =>
        shift with
        {
            HardEnd = end,
            SoftEnd = Instant.Min(shift.SoftEnd, end),
            Breaks = end < shift.HardEnd ? [] : [.. shift.Breaks.Where(pause => pause.LatestStart >= shift.Start)],
        };

    /// <summary>Breaks of the past, in their order, each with a window that holds its start.</summary>
    private IEnumerable<Break> Taken(Shift shift) =>
        from pause in routes.Past.GetValueOrDefault(shift.Id)?.Breaks ?? []
        let due = shift.Breaks[pause.Break]
        select due with
        {
            EarliestStart = Instant.Min(due.EarliestStart, pause.Start),
            LatestStart = Instant.Max(due.LatestStart, pause.Start),
        };

    private IEnumerable<Break> Due(Shift shift) =>
        routes.Rest(shift.Id) is not null && routes.RestShifts.TryGetValue(shift.Id, out Shift? left)
            ? left.Breaks
            : [];

    /// <summary>Limits that the past alone has passed give way to it.</summary>
    private DailyLimits Enough(Clinician clinician)
    {
        DailyLimits limits = clinician.Limits;
        return limits with
        {
            MaxVisits = Enough(limits.MaxVisits, _done.Visited(clinician.Id)),
            MaxWork = limits.MaxWork is { } most ? Duration.Max(most, Work(clinician)) : null,
            MaxMetres = Enough(limits.MaxMetres, _done.Metres(clinician.Id)),
            MaxPointsHundredths = Enough(limits.MaxPointsHundredths, _done.Points(clinician.Id)),
        };
    }

    private Duration Work(Clinician clinician)
    {
        IEnumerable<SimulatedRoute> ending = simulated.Where(route =>
            route.Planned.Clinician == clinician.Id
            && !route.IsHomebound
            && routes.Past.ContainsKey(route.Shift.Id)
            && routes.Rest(route.Shift.Id) is null
        );
        return _done.Work(clinician.Id, todayOnly: true)
            + Duration.FromSeconds(ending.Sum(route => routes.WayHome(route.Shift.Id).Seconds));
    }

    private static int? Enough(int? limit, int used) => limit is { } most ? Math.Max(most, used) : null;
}
