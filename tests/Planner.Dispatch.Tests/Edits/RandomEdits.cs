using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch.Tests;

/// <summary>Edits of every kind, drawn by chance, that name what is there.</summary>
internal sealed class RandomEdits(PlanDocument document, Random random)
{
    private readonly (PlannedRoute Route, PlannedStop Stop)[] _stops =
    [
        .. document.Plan.Routes.SelectMany(route => route.Stops.Select(stop => (route, stop))),
    ];

    public HandEdits Next() =>
        random.Next(4) == 0 ? new HandEdits([One(), Another()]) : new HandEdits([One()], "by hand");

    private PlanEdit One()
    {
        (PlannedRoute route, PlannedStop stop) = Any();
        PlannedRoute target = document.Plan.Routes[random.Next(document.Plan.Routes.Count)];
        int? position = random.Next(2) == 0 ? null : random.Next(target.Stops.Count);
        return random.Next(7) switch
        {
            0 => new MoveVisit(stop.Visit, stop.Service, null, null, random.Next(route.Stops.Count)),
            1 => new MoveVisit(stop.Visit, stop.Service, target.Clinician, target.Shift, position),
            2 => new MoveVisit(stop.Visit, stop.Service, null, null, null),
            3 => Swap(stop),
            4 => new UnassignVisit(stop.Visit),
            5 => new PinVisit(stop.Visit, stop.Service, null, null),
            _ => Unmade() is { } visit ? new AssignVisit(visit, null, null, null, null) : new UnpinVisit(stop.Visit),
        };
    }

    // Never of the same visit as the first edit may be: a pin goes with everything but a pin as it stands.
    private PlanEdit Another()
    {
        (PlannedRoute route, PlannedStop stop) = Any();
        return new PinVisit(stop.Visit, stop.Service, route.Clinician, stop.Start);
    }

    private PlanEdit Swap(PlannedStop stop)
    {
        PlannedStop other = Any().Stop;
        return other.Visit == stop.Visit
            ? new UnpinVisit(stop.Visit)
            : new SwapVisits(stop.Visit, stop.Service, other.Visit, other.Service);
    }

    private VisitId? Unmade() =>
        document.Plan.Unassigned.Count > 0
            ? document.Plan.Unassigned[random.Next(document.Plan.Unassigned.Count)].Visit
            : null;

    private (PlannedRoute Route, PlannedStop Stop) Any() => _stops[random.Next(_stops.Length)];
}
