using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Where and when each clinician is free next, with the breaks that are still due.</summary>
internal sealed class RestShifts(
    DayDraft draft,
    IReadOnlyList<SimulatedRoute> routes,
    Instant now,
    ITravelTimes roads,
    DoorPlaces doors
)
{
    private readonly Dictionary<ShiftId, Dictionary<int, int>> _breaks = [];

    /// <summary>The number of a break of the published shift in what is left of it; null where it is not due any more.</summary>
    public int? BreakOf(ShiftId shift, int published) =>
        _breaks.TryGetValue(shift, out var left) && left.TryGetValue(published, out int index) ? index : null;

    /// <summary>What is left of a shift; null where nothing is.</summary>
    public Shift? Of(Shift shift)
    {
        if (draft.Dropped.Contains(shift.Id))
            return null;
        SimulatedRoute? route = routes.FirstOrDefault(r => r.Shift.Id == shift.Id && r.FrozenStops.Any());
        (Address place, Instant free) = route is null ? (shift.StartPlace, shift.Start) : Free(route);
        Instant start = Instant.Max(Instant.Max(free, now), BackFromEarlier(shift));
        Instant end = Instant.Min(shift.HardEnd, draft.Ends.GetValueOrDefault(shift.Id, Instant.MaxValue));
        if (start >= end)
            return null;
        var breaks = RestBreaks.Of(shift, route, start, end);
        _breaks[shift.Id] = breaks.Index().ToDictionary(item => item.Item.Index, item => item.Index);
        return shift with
        {
            Start = start,
            StartPlace = place,
            SoftEnd = Instant.Min(shift.SoftEnd, end),
            HardEnd = end,
            Breaks = [.. breaks.Select(item => item.Pause)],
        };
    }

    /// <summary>When the clinician is home from what is frozen of an earlier shift.</summary>
    private Instant BackFromEarlier(Shift shift)
    {
        ClinicianId clinician = draft.Request.Clinicians.First(c => c.Shifts.Any(own => own.Id == shift.Id)).Id;
        return routes
            .Where(r => r.Planned.Clinician == clinician && r.Shift.Start < shift.Start && r.FrozenStops.Any())
            .Select(Back)
            .DefaultIfEmpty(Instant.MinValue)
            .Max();
    }

    private Instant Back(SimulatedRoute route)
    {
        if (route.IsHomebound)
            return route.Return;
        SimulatedStop last = route.FrozenStops.Last();
        return last.End
            + Duration.FromSeconds((roads.BetweenNow(last.Place, route.Shift.EndPlace.Point) ?? default).Seconds);
    }

    private (Address Place, Instant Free) Free(SimulatedRoute route)
    {
        if (route.IsHomebound)
            return (route.Shift.EndPlace, route.Return);
        SimulatedStop last = route.FrozenStops.Last();
        Address place = draft.Patients[last.Visit.Patient].Address;
        return (last.Fate == StopFate.Made ? place : doors.At(place), last.End);
    }
}
