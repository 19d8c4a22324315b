using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>The decisions of one route.</summary>
public sealed class RouteVariables
{
    internal RouteVariables(RosterVariables roster, int route, IReadOnlyList<(int From, int To)> ways)
    {
        var (model, hints, problem) = (roster.Model, roster.Hints, roster.Problem);
        long start = problem.Routes.ShiftStart[route];
        var end = Math.Max(start, Math.Min(problem.Routes.HardEnd[route], roster.LastTick));
        Index = route;
        Used = hints.Add(model.NewBool($"used {route}"), r => r.IsUsed(route));
        Departure = hints.Add(
            model.NewInt(start, problem.Routes.DepartsAtShiftStart ? start : end, $"departure {route}"),
            r => r.Departure(route)
        );
        Return = hints.Add(model.NewInt(start, end, $"return {route}"), r => r.Return(route));
        Arcs = [.. ways.Select(way => NewArc(roster, route, way))];
        Present = Arcs.Where(a => a.To != RosterArc.Depot)
            .Select(a => a.To)
            .Distinct()
            .Order()
            .ToDictionary(s => s, s => hints.Add(model.NewBool($"present {s} {route}"), r => r.RouteOf(s) == route));
    }

    /// <summary>Index of the route in the problem.</summary>
    public int Index { get; }

    /// <summary>True when the route has a stop.</summary>
    public BoolVar Used { get; }

    /// <summary>Begin of duty in ticks; equals <see cref="Return"/> in an unused route.</summary>
    public IntVar Departure { get; }

    /// <summary>An upper bound on the end of duty in ticks, tight wherever a later return costs.</summary>
    public IntVar Return { get; }

    /// <summary>The ways the route may drive.</summary>
    public IReadOnlyList<RosterArc> Arcs { get; }

    /// <summary>By service the route may serve: true when it does.</summary>
    public IReadOnlyDictionary<int, BoolVar> Present { get; }

    private static RosterArc NewArc(RosterVariables roster, int route, (int From, int To) way)
    {
        var literal = roster.Model.NewBool($"arc {way.From} {way.To} {route}");
        return new RosterArc(way.From, way.To, roster.Hints.Add(literal, r => r.Drives(route, way.From, way.To)));
    }
}
