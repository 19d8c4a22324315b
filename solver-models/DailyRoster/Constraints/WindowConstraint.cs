using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// [window], [start-pin] The start lies in one window. One window is the start's own domain; of several exactly one is
/// chosen: chosen[k] => earliest[k] &lt;= start &lt;= latest[k].
/// </summary>
internal sealed class WindowConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        var table = roster.Problem.Services;
        for (var service = 0; service < roster.Services.Count; service++)
        {
            if (roster.Services[service].Windows is { Count: > 0 } windows)
            {
                AddChoice(roster, service, windows, table);
            }
        }
    }

    private static void AddChoice(
        RosterVariables roster,
        int service,
        IReadOnlyList<BoolVar> windows,
        ServiceTable table
    )
    {
        roster.Model.AddExactlyOne(windows);
        for (var k = 0; k < windows.Count; k++)
        {
            var entry = table.WindowFirst[service] + k;
            roster
                .Model.Add(roster.Services[service].Start, table.WindowEarliest[entry], table.WindowLatest[entry])
                .OnlyEnforceIf(windows[k]);
        }
    }
}
