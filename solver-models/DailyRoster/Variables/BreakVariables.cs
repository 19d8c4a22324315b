using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>The decisions of one break. A break has no place: it lies in the gap before a stop of its route.</summary>
public sealed class BreakVariables
{
    internal BreakVariables(RosterVariables roster, int index)
    {
        var (model, hints, table) = (roster.Model, roster.Hints, roster.Problem.Breaks);
        long earliest = table.EarliestStart[index];
        var latest = Math.Max(earliest, Math.Min(table.LatestStart[index], roster.LastTick));
        Index = index;
        Route = roster.Routes[table.Route[index]];
        Length = table.Length[index];
        Mandatory = table.Mandatory[index];
        Taken = hints.Add(model.NewBool($"break {index}"), r => r.BreakGap(index) is not null);
        Start = hints.Add(model.NewInt(earliest, latest, $"break start {index}"), r => r.BreakStart(index) ?? earliest);
        Gaps = Route
            .Present.Keys.Append(RosterArc.Depot)
            .ToDictionary(s => s, s => hints.Add(model.NewBool($"gap {index} {s}"), r => r.BreakGap(index) == s));
    }

    /// <summary>Index of the break in the problem.</summary>
    public int Index { get; }

    /// <summary>The route it belongs to.</summary>
    public RouteVariables Route { get; }

    /// <summary>Ticks it lasts.</summary>
    public long Length { get; }

    /// <summary>True: every use of the route needs it.</summary>
    public bool Mandatory { get; }

    /// <summary>True when it is taken.</summary>
    public BoolVar Taken { get; }

    /// <summary>Start in ticks; without meaning when not taken.</summary>
    public IntVar Start { get; }

    /// <summary>By the stop that ends the gap (<see cref="RosterArc.Depot"/> = the end place): true when it lies there.</summary>
    public IReadOnlyDictionary<int, BoolVar> Gaps { get; }
}
