using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// The stops of a route form one way from its start place to its end place: circuit over node 0 (depot) and the candidate
/// services; !present is a service's self-loop, !used the depot's. present => used, else stops could circle without the depot.
/// </summary>
internal sealed class CircuitConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        foreach (var route in roster.Routes)
        {
            Add(roster.Model, route);
        }
    }

    private static void Add(CpModel model, RouteVariables route)
    {
        if (route.Present.Count == 0)
        {
            model.AddBoolAnd(!route.Used);
            return;
        }

        var nodes = route.Present.Keys.Select((s, i) => (s, Node: i + 1)).Append((RosterArc.Depot, 0)).ToDictionary();
        var ways = route.Arcs.Select(a => new Arc(nodes[a.From], nodes[a.To], a.Literal));
        var loops = route
            .Present.Select(p => new Arc(nodes[p.Key], nodes[p.Key], !p.Value))
            .Append(new(0, 0, !route.Used));
        model.AddCircuit(ways.Concat(loops));
        foreach (var present in route.Present.Values)
        {
            model.AddImplication(present, route.Used);
        }
    }
}
