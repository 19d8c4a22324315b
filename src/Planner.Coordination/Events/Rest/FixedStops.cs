using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What no longer changes, and what follows from it for the rest: histories, limits, work.</summary>
internal sealed class FixedStops
{
    private readonly DayDraft _draft;
    private readonly IReadOnlyList<SimulatedRoute> _routes;
    private readonly List<FixedStop> _stops = [];

    public FixedStops(DayDraft draft, IReadOnlyList<SimulatedRoute> routes)
    {
        (_draft, _routes) = (draft, routes);
        foreach (SimulatedRoute route in routes)
            _stops.AddRange(route.FrozenStops.Select(stop => Today(route, stop)));
        foreach (PlannedRoute route in draft.Elsewhere)
            _stops.AddRange(route.Stops.Select(stop => Elsewhere(route, stop)));
        Visits = _stops.Where(stop => stop.IsMade).Select(stop => stop.Visit).ToHashSet();
    }

    /// <summary>Visits that are made, and by whom is settled.</summary>
    public IReadOnlySet<VisitId> Visits { get; }

    /// <summary>The stops of a visit; none where it is open.</summary>
    public IEnumerable<FixedStop> Of(VisitId visit) => _stops.Where(stop => stop.IsMade && stop.Visit == visit);

    /// <summary>What a shift has behind it.</summary>
    public IEnumerable<FixedStop> OfShift(ShiftId shift) => _stops.Where(stop => stop.Shift == shift && stop.IsMade);

    /// <summary>Who was at a capped patient counts as known there.</summary>
    public Patient WithHistory(Patient patient)
    {
        if (patient.ContinuityCaps.Count == 0)
            return patient;
        IEnumerable<CareHistory> seen = _stops
            .Where(stop => stop.IsMade && _draft.Visits[stop.Visit].Patient == patient.Id)
            .Where(stop =>
                patient.ContinuityCaps.Any(cap => cap.Discipline == _draft.Clinician(stop.Clinician).Discipline)
            )
            .Where(stop => patient.History.All(entry => entry.Clinician != stop.Clinician))
            .DistinctBy(stop => stop.Clinician)
            .Select(stop => new CareHistory(stop.Clinician, _draft.DateOf(stop.Start)));
        return patient with { History = [.. patient.History, .. seen] };
    }

    /// <summary>Service, set-up and travel so far; of the other days too.</summary>
    public Duration Work(ClinicianId clinician, bool todayOnly)
    {
        Duration stops = _stops
            .Where(stop => stop.Clinician == clinician && (stop.IsToday || !todayOnly))
            .Aggregate(Duration.Zero, (sum, stop) => sum + stop.Work);
        return stops + Duration.FromSeconds(Home(clinician).Sum(leg => leg.Seconds));
    }

    /// <summary>Stops made today, those in vain included.</summary>
    public int Visited(ClinicianId clinician) => _stops.Count(stop => stop.Clinician == clinician && stop.IsToday);

    /// <summary>Metres driven today.</summary>
    public int Metres(ClinicianId clinician) =>
        _stops.Where(stop => stop.Clinician == clinician && stop.IsToday).Sum(stop => stop.Metres)
        + Home(clinician).Sum(leg => leg.Metres);

    /// <summary>Points made today, in hundredths.</summary>
    public int Points(ClinicianId clinician) =>
        _stops
            .Where(stop => stop.Clinician == clinician && stop is { IsToday: true, IsMade: true })
            .Sum(stop => _draft.Visits[stop.Visit].PointsHundredths);

    private IEnumerable<TravelLeg> Home(ClinicianId clinician) =>
        _routes
            .Where(route => route.IsHomebound && route.Planned.Clinician == clinician)
            .Select(route => route.LegHome);

    private static FixedStop Today(SimulatedRoute route, SimulatedStop stop) =>
        new(
            stop.Planned.Visit,
            route.Planned.Clinician,
            route.Planned.Shift,
            stop.Start,
            stop.End - stop.Start + Duration.FromSeconds(stop.Leg.Seconds),
            stop.Leg.Metres,
            IsToday: true,
            stop.Fate == StopFate.Made
        );

    private static FixedStop Elsewhere(PlannedRoute route, PlannedStop stop) =>
        new(
            stop.Visit,
            route.Clinician,
            route.Shift,
            stop.Start,
            stop.End - stop.Start + Duration.FromSeconds(stop.Leg.Seconds),
            stop.Leg.Metres,
            IsToday: false,
            IsMade: true
        );
}
