using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The routes of a whole day: what is past, and behind it what a repair makes of the rest.</summary>
internal sealed class WholeRoutes
{
    private readonly DayDraft _draft;
    private readonly TravelLookup _travel;
    private readonly Dictionary<ShiftId, SimulatedRoute> _simulated;
    private readonly Dictionary<ShiftId, PlannedRoute> _rest;

    public WholeRoutes(
        DayDraft draft,
        IReadOnlyList<SimulatedRoute> routes,
        RemainingDay day,
        Plan rest,
        TravelLookup travel
    )
    {
        (_draft, _travel) = (draft, travel);
        _simulated = routes.ToDictionary(route => route.Shift.Id);
        Past = day.Past.ToDictionary(route => route.Shift);
        _rest = rest.Routes.Where(route => route.Stops.Count > 0).ToDictionary(route => route.Shift);
        RestShifts = day.Request.Clinicians.SelectMany(c => c.Shifts).ToDictionary(shift => shift.Id);
    }

    /// <summary>By shift; only where something is past.</summary>
    public IReadOnlyDictionary<ShiftId, PlannedRoute> Past { get; }

    public IReadOnlyDictionary<ShiftId, Shift> RestShifts { get; }

    public PlannedRoute? Rest(ShiftId shift) => _rest.GetValueOrDefault(shift);

    /// <summary>Whether the shift has a route of either kind.</summary>
    public bool IsUsed(ShiftId shift) => Past.ContainsKey(shift) || _rest.ContainsKey(shift);

    /// <summary>When duty ends: after the rest, or after the way home from what is past.</summary>
    public Instant Return(ShiftId shift) =>
        Rest(shift)?.Return
        ?? (
            IsHome(shift)
                ? Past[shift].Return
                : Past[shift].Stops[^1].End + Duration.FromSeconds(WayHome(shift).Seconds)
        );

    /// <summary>The last way of a shift.</summary>
    public TravelLeg WayHome(ShiftId shift) =>
        Rest(shift)?.LegHome ?? (IsHome(shift) ? Past[shift].LegHome : FromLastStop(shift));

    /// <summary>When duty began.</summary>
    public Instant Departure(ShiftId shift) =>
        Past.TryGetValue(shift, out PlannedRoute? past) ? past.Departure
        : IsUnderWay(shift) ? _simulated[shift].Departure
        : _rest[shift].Departure;

    /// <summary>Ways that were driven already, and those of other days.</summary>
    public IEnumerable<DrivenLeg> Driven() => Past.Values.Concat(Elsewhere).SelectMany(Legs);

    /// <param name="request">Of the whole day.</param>
    public IEnumerable<PlannedRoute> Join(PlanRequest request, TravelLookup travel)
    {
        var joint = new RouteJoin(request, travel);
        IEnumerable<PlannedRoute> today =
            from clinician in request.Clinicians
            from shift in clinician.Shifts
            where IsUsed(shift.Id)
            select joint.Of(clinician.Id, shift, this);
        return today.Concat(Elsewhere);
    }

    private IEnumerable<PlannedRoute> Elsewhere =>
        _draft.Plan.Routes.Where(route => route.Stops.Count > 0 && !_draft.Routes.Contains(route));

    private TravelLeg FromLastStop(ShiftId shift)
    {
        GeoPoint place = _draft.PlaceOf(_draft.Visit(Past[shift].Stops[^1].Visit));
        return _travel.Between(place, _simulated[shift].Shift.EndPlace.Point) ?? default;
    }

    private bool IsUnderWay(ShiftId shift) =>
        _simulated.TryGetValue(shift, out SimulatedRoute? route) && route.FrozenStops.Any();

    private bool IsHome(ShiftId shift) => _simulated.TryGetValue(shift, out SimulatedRoute? route) && route.IsHomebound;

    private IEnumerable<DrivenLeg> Legs(PlannedRoute route)
    {
        Shift shift = _draft.Clinician(route.Clinician).Shifts.First(s => s.Id == route.Shift);
        GeoPoint at = shift.StartPlace.Point;
        foreach (PlannedStop stop in route.Stops)
        {
            GeoPoint to = _draft.PlaceOf(_draft.Visit(stop.Visit));
            yield return new DrivenLeg(at, to, stop.Leg);
            at = to;
        }
        if (!Past.ContainsKey(shift.Id) || IsHome(shift.Id))
            yield return new DrivenLeg(at, shift.EndPlace.Point, route.LegHome);
    }
}
