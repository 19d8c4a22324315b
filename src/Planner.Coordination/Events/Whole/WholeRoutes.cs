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
        ?? (IsHome(shift) ? Past[shift].Return : Last(shift).End + Duration.FromSeconds(FromLastStop(shift).Seconds));

    /// <summary>
    /// The last way of a shift. Where it led over a door at which nothing could be done, waiting there counts as driving: nobody
    /// waits on the way home.
    /// </summary>
    public TravelLeg WayHome(ShiftId shift)
    {
        if (Rest(shift) is { } rest)
            return rest.LegHome;
        TravelLeg way = IsHome(shift) ? Past[shift].LegHome : PastRoute.Sum(Aside(shift), FromLastStop(shift));
        if (PastRoute.IsTold(Last(shift)))
            return way;
        PlannedRoute past = Past[shift];
        Duration breaks = past
            .Breaks.Where(pause => pause.BeforeStop == past.Stops.Count)
            .Aggregate(Duration.Zero, (sum, pause) => sum + (pause.End - pause.Start));
        Duration gone = Return(shift) - past.Stops[^1].End - breaks;
        return way with { Seconds = Math.Max(way.Seconds, (int)gone.TotalSeconds) };
    }

    /// <summary>What was driven since the last stop of the past, before the rest begins.</summary>
    public TravelLeg Aside(ShiftId shift) =>
        _simulated.TryGetValue(shift, out SimulatedRoute? route) ? PastRoute.Aside(route) : default;

    /// <summary>When duty began.</summary>
    public Instant Departure(ShiftId shift) =>
        Past.TryGetValue(shift, out PlannedRoute? past) ? past.Departure
        : IsUnderWay(shift) ? _simulated[shift].Departure
        : _rest[shift].Departure;

    /// <param name="request">Of the whole day.</param>
    public IEnumerable<PlannedRoute> Join(PlanRequest request)
    {
        var joint = new RouteJoin(request);
        IEnumerable<PlannedRoute> today =
            from clinician in request.Clinicians
            from shift in clinician.Shifts
            where IsUsed(shift.Id)
            select joint.Of(clinician.Id, shift, this);
        return today.Concat(_draft.Elsewhere);
    }

    private TravelLeg FromLastStop(ShiftId shift) =>
        _travel.Between(Last(shift).Place, _simulated[shift].Shift.EndPlace.Point) ?? default;

    private SimulatedStop Last(ShiftId shift) => _simulated[shift].FrozenStops.Last();

    private bool IsUnderWay(ShiftId shift) =>
        _simulated.TryGetValue(shift, out SimulatedRoute? route) && route.FrozenStops.Any();

    private bool IsHome(ShiftId shift) => _simulated.TryGetValue(shift, out SimulatedRoute? route) && route.IsHomebound;
}
