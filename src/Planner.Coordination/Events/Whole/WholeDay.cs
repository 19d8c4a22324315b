using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Coordination;

/// <summary>
/// Puts a repaired rest behind the past it follows, so that the ordinary checker can judge the whole day. The request that goes with
/// it is the published one with the events in it and the past as it went: a visit that overran is ordered that long, a way in vain
/// is a visit of a second, ways driven before the roads became slower are named with what they took.
/// </summary>
public sealed class WholeDay
{
    private readonly DayDraft _draft;
    private readonly IReadOnlyList<SimulatedRoute> _routes;
    private readonly TravelLookup _travel;
    private readonly IReadOnlyList<TravelDelay> _delays;
    private readonly Provenance _provenance;

    /// <param name="travel">The roads as they are now.</param>
    internal WholeDay(
        DayDraft draft,
        IReadOnlyList<SimulatedRoute> routes,
        TravelLookup travel,
        IReadOnlyList<TravelDelay> delays,
        Provenance provenance
    )
    {
        (_draft, _routes, _travel, _delays) = (draft, routes, travel, delays);
        _provenance = provenance;
    }

    /// <summary>The whole plan and its request; both dates, other days included.</summary>
    /// <param name="day">The rest that was repaired.</param>
    /// <param name="rest">A plan of it.</param>
    public RepairedDay Join(RemainingDay day, Plan rest)
    {
        var routes = new WholeRoutes(_draft, _routes, day, rest, _travel);
        PlanRequest request = new WholeRequest(_draft, _routes, routes).Build() with { Travel = Source() };
        var settled = new SettledDay(
            request,
            routes.Join(request),
            shift => routes.Past.ContainsKey(shift) || routes.Rest(shift) is null,
            _travel
        );
        request = settled.Request;
        TravelLookup travel = new(
            DelayedTravel.Of(_travel.Matrix, new TravelSource(null) { Driven = request.Travel.Driven })
        );
        return new RepairedDay(new PlanDocument(Judged(request, settled.Routes, rest, travel), request), travel);
    }

    private Plan Judged(PlanRequest request, IReadOnlyList<PlannedRoute> routes, Plan rest, TravelLookup travel)
    {
        var servability = new Servability(request, travel);
        var plan = new Plan
        {
            Origin = _provenance.Of(request, rest.Origin),
            Routes = routes,
            Unassigned = [.. Unassigned(request, routes, rest, servability)],
            Cost = [],
            ServableUpperBound = ServableUpperBound.Of(request, servability),
        };
        return plan with { Cost = CostEvaluator.Evaluate(request, plan, travel).Lines };
    }

    private IEnumerable<UnassignedVisit> Unassigned(
        PlanRequest request,
        IReadOnlyList<PlannedRoute> routes,
        Plan rest,
        Servability servability
    )
    {
        var served = routes.SelectMany(route => route.Stops).Select(stop => stop.Visit).ToHashSet();
        var known = rest
            .Unassigned.Concat(_draft.Plan.Unassigned)
            .DistinctBy(left => left.Visit)
            .ToDictionary(left => left.Visit);
        foreach (Visit visit in request.Visits.Where(visit => !served.Contains(visit.Id)))
        {
            VisitServability alone = servability.Of(visit.Id);
            yield return known.TryGetValue(visit.Id, out UnassignedVisit? left)
                ? left with
                {
                    Servable = alone.Servable,
                }
                : new UnassignedVisit(visit.Id, alone.Servable, alone.Reasons);
        }
    }

    private TravelSource Source() =>
        _draft.Request.Travel with
        {
            Delays = [.. _draft.Request.Travel.Delays, .. _delays],
        };
}
