using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// Goes through the published routes of the day as the events say they went and go: later where something before them lasted
/// longer, together where two start together. What cannot begin in any of its windows is not made.
/// </summary>
internal sealed class DaySimulation(DayDraft draft, ITravelTimes travel)
{
    /// <summary>Each round settles at least one more route; chains of waiting are short.</summary>
    private const int MostRounds = 100;

    /// <param name="now">Until when the plan was followed.</param>
    public IReadOnlyList<SimulatedRoute> Run(Instant now)
    {
        var bounds = new StartBounds();
        SimulatedRoute[] routes = [];
        for (var round = 0; round < MostRounds; round++)
        {
            bounds.Changed = false;
            routes = [.. draft.Routes.Select(route => new RouteSimulation(draft, travel, now, bounds).Run(route))];
            Learn(routes, bounds);
            if (!bounds.Changed)
                break;
        }
        return new FrozenPrefix(draft.Request.Relations, now).Of([.. routes.Select(route => Told(route, routes))]);
    }

    /// <summary>Two clinicians who are sent away from one visit at different moments do not meet there.</summary>
    private static SimulatedRoute Told(SimulatedRoute route, SimulatedRoute[] routes)
    {
        bool IsAside(SimulatedStop stop) =>
            stop.Fate == StopFate.Vain
            && routes
                .SelectMany(other => other.Stops)
                .Any(other =>
                    other.Planned.Visit == stop.Planned.Visit && other.Fate == StopFate.Vain && other.Start < stop.Start
                );
        return route.Stops.Any(stop => stop.Fate == StopFate.Vain)
            ? route with
            {
                Stops = [.. route.Stops.Select(stop => stop with { IsAside = IsAside(stop) })],
            }
            : route;
    }

    private void Learn(IEnumerable<SimulatedRoute> routes, StartBounds bounds)
    {
        var stops = routes.SelectMany(route => route.Stops).ToLookup(stop => stop.Planned.Visit);
        foreach (IGrouping<VisitId, SimulatedStop> visit in stops)
            Join([.. visit], bounds);
        foreach (IGrouping<ClinicianId, SimulatedRoute> own in routes.GroupBy(route => route.Planned.Clinician))
            Follow([.. own.OrderBy(route => route.Shift.Start)], bounds);
        foreach (VisitRelation relation in draft.Request.Relations)
            Relate(relation, [.. stops[relation.First]], [.. stops[relation.Second]], bounds);
    }

    /// <summary>Nobody leaves on a shift before the return from the one before it.</summary>
    private static void Follow(SimulatedRoute[] routes, StartBounds bounds)
    {
        foreach ((SimulatedRoute before, SimulatedRoute after) in routes.Zip(routes.Skip(1)))
            if (before.Stops.Any(stop => stop.Fate != StopFate.Dropped))
                bounds.Raise(after.Shift.Id, before.Return);
    }

    private static void Join(SimulatedStop[] services, StartBounds bounds)
    {
        if (services.Length < 2)
            return;
        if (services.Any(stop => stop.Fate == StopFate.Made) && services.Any(IsNotMade))
            bounds.Break(services[0].Planned.Visit);
        else if (services.All(stop => stop.Fate == StopFate.Made))
            foreach (SimulatedStop stop in services)
                bounds.Raise(stop.Key, services.Max(other => other.Start));
    }

    private static void Relate(
        VisitRelation relation,
        SimulatedStop[] first,
        SimulatedStop[] second,
        StartBounds bounds
    )
    {
        if (!first.Concat(second).All(stop => stop.Fate == StopFate.Made) || first.Length == 0 || second.Length == 0)
            return;
        if (relation.Kind is RelationKind.Simultaneous or RelationKind.Ordered)
            foreach (SimulatedStop stop in second)
                bounds.Raise(stop.Key, first[0].Start + relation.MinGap);
        if (relation.Kind is RelationKind.Simultaneous)
            foreach (SimulatedStop stop in first)
                bounds.Raise(stop.Key, second[0].Start);
    }

    private static bool IsNotMade(SimulatedStop stop) => stop.Fate is StopFate.Dropped or StopFate.Missed;
}
