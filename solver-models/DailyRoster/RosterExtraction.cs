using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// Turns the values of the model's variables into a solution. Departures are the latest and returns the earliest that the
/// starts allow, whatever the variables say: no term is worse for it.
/// </summary>
internal sealed class RosterExtraction(RosterVariables roster, IReadOnlyList<long> values)
{
    /// <summary>The solution that the values describe.</summary>
    public RoutingSolution Extract() =>
        RouteEnds.Complete(roster.Problem, [.. roster.Routes.Select(Stops)], Starts(), BreakStarts());

    private int[] Starts() => [.. roster.Services.Select(s => IsTrue(s.Served) ? (int)Value(s.Start) : -1)];

    private int[] BreakStarts() => [.. roster.Breaks.Select(b => IsTrue(b.Taken) ? (int)Value(b.Start) : -1)];

    private int[] Stops(RouteVariables route)
    {
        var next = route.Arcs.Where(a => IsTrue(a.Literal)).ToDictionary(a => a.From, a => a.To);
        var stops = new List<int>();
        for (var at = RosterArc.Depot; next.TryGetValue(at, out var to); at = to)
        {
            stops.AddRange(BreaksBefore(route, to));
            if (to == RosterArc.Depot)
            {
                break;
            }

            stops.Add(to);
        }

        return [.. stops];
    }

    private IEnumerable<int> BreaksBefore(RouteVariables route, int stop) =>
        roster
            .Breaks.Where(b => b.Route == route && IsTrue(b.Gaps[stop]))
            .OrderBy(b => Value(b.Start))
            .ThenBy(b => b.Length)
            .Select(b => ~b.Index);

    private long Value(LinearExpr expression) => expression.ValueIn(values);

    private bool IsTrue(LinearExpr literal) => literal.ValueIn(values) == 1;
}
