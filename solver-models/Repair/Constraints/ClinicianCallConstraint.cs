namespace Planner.SolverModels;

/// <summary>A clinician who is not called drives the published ways of every route: not call[c] => each arc; an unused one stays so.</summary>
internal sealed class ClinicianCallConstraint : IRepairConstraint
{
    public void AddTo(RepairVariables repair)
    {
        foreach (var route in repair.Roster.Routes)
        {
            var clinician = repair.Repair.Routing.Routes.Clinician[route.Index];
            if (repair.ClinicianCalls.TryGetValue(clinician, out var call))
            {
                AddTo(repair, route, !call);
            }
        }
    }

    private static void AddTo(RepairVariables repair, RouteVariables route, Planner.CpSat.BoolVar kept)
    {
        var model = repair.Roster.Model;
        var ways = PublishedWays.Of(repair.Repair, route.Index);
        if (ways.Count == 0)
        {
            model.AddImplication(kept, !route.Used);
        }

        var arcs = route.Arcs.ToDictionary(arc => (arc.From, arc.To), arc => arc.Literal);
        foreach (var way in ways)
        {
            // A way that no rule lets the route drive has no literal: then the route cannot stay.
            model.AddImplication(kept, arcs.TryGetValue(way, out var literal) ? literal : !kept);
        }
    }
}
