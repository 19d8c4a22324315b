using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>The decisions of one service.</summary>
public sealed class ServiceVariables
{
    internal ServiceVariables(RosterVariables roster, int service, BoolVar served)
    {
        var table = roster.Problem.Services;
        var (first, last) = (table.WindowFirst[service], table.WindowFirst[service + 1] - 1);
        long earliest = table.WindowEarliest[first];
        var latest = Math.Max(earliest, Math.Min(table.WindowLatest[last], roster.LastTick));
        Served = served;
        Start = roster.Hints.Add(
            roster.Model.NewInt(earliest, latest, $"start {service}"),
            r => r.StartOf(service) ?? earliest
        );
        Windows =
            last == first
                ? []
                : [.. Enumerable.Range(first, last - first + 1).Select(k => NewWindow(roster, service, k))];
        NeedsSetUp = table.SetUp[service] == 0 ? null : NewSetUp(roster, service);
    }

    /// <summary>True when the service's visit is served.</summary>
    public BoolVar Served { get; }

    /// <summary>Start in ticks; without meaning when not served.</summary>
    public IntVar Start { get; }

    /// <summary>By window, where there are several: true for the one the start lies in; one is, served or not.</summary>
    public IReadOnlyList<BoolVar> Windows { get; }

    /// <summary>True when the set-up of a served service is due; null where there is no set-up.</summary>
    public BoolVar? NeedsSetUp { get; }

    private static BoolVar NewWindow(RosterVariables roster, int service, int window) =>
        roster.Hints.Add(roster.Model.NewBool($"window {window}"), r => r.IsWindow(service, window));

    private static BoolVar NewSetUp(RosterVariables roster, int service) =>
        roster.Hints.Add(roster.Model.NewBool($"set-up {service}"), r => r.NeedsSetUp(service));
}
