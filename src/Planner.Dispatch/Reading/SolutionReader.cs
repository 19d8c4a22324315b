using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Reads a plan back as a dense solution of a compiled problem: the way from <see cref="PlanWriter"/> in the other direction.
/// Stops, breaks and shifts that the problem does not know are left out, so that an older plan can begin a newer search.
/// </summary>
public static class SolutionReader
{
    public static RoutingSolution Read(CompiledProblem compiled, Plan plan)
    {
        RoutingProblem problem = compiled.Problem;
        var solution = new RoutingSolution
        {
            Routes = [.. Enumerable.Repeat(Array.Empty<int>(), problem.RouteCount)],
            ServiceStart = Nothing(problem.ServiceCount),
            BreakStart = Nothing(problem.BreakCount),
            Departure = Nothing(problem.RouteCount),
            Return = Nothing(problem.RouteCount),
        };
        var slots = compiled
            .Frame.Routes.Index()
            .ToDictionary(r => (r.Item.Clinician.Id, r.Item.Shift.Id), r => r.Index);
        foreach (PlannedRoute route in plan.Routes)
            if (slots.TryGetValue((route.Clinician, route.Shift), out int index))
                new ReadRoute(compiled, solution, index).Read(route);
        return solution;
    }

    private static int[] Nothing(int count) => [.. Enumerable.Repeat(-1, count)];

    private sealed class ReadRoute(CompiledProblem compiled, RoutingSolution solution, int index)
    {
        private readonly RouteSlot _slot = compiled.Frame.Routes[index];
        private readonly List<int> _nodes = [];

        public void Read(PlannedRoute route)
        {
            for (var i = 0; i <= route.Stops.Count; i++)
            {
                foreach (PlannedBreak pause in route.Breaks.Where(b => b.BeforeStop == i).OrderBy(b => b.Start))
                    Add(pause);
                if (i < route.Stops.Count)
                    Add(route.Stops[i]);
            }
            if (!_nodes.Exists(node => node >= 0))
                return;
            solution.Routes[index] = [.. _nodes];
            solution.Departure[index] = Tick(route.Departure);
            solution.Return[index] = Tick(route.Return);
        }

        private void Add(PlannedBreak pause)
        {
            if (pause.Break >= _slot.Shift.Breaks.Count)
                return;
            int node = _slot.FirstBreak + pause.Break;
            _nodes.Add(~node);
            solution.BreakStart[node] = Tick(pause.Start);
        }

        private void Add(PlannedStop stop)
        {
            if (!compiled.Frame.Knows(stop.Visit, stop.Service))
                return;
            int node = compiled.Frame.ServiceOf(stop.Visit, stop.Service);
            _nodes.Add(node);
            solution.ServiceStart[node] = Tick(stop.Start);
        }

        private int Tick(Instant time) => compiled.Grid.TickNotBefore(time);
    }
}
