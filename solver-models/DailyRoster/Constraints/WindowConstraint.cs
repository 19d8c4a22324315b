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
        var first = roster.Problem.Services.WindowFirst;
        for (var service = 0; service < roster.Services.Count; service++)
        {
            if (first[service + 1] - first[service] > 1)
            {
                AddChoice(roster, service, Enumerable.Range(first[service], first[service + 1] - first[service]));
            }
        }
    }

    private static void AddChoice(RosterVariables roster, int service, IEnumerable<int> windows)
    {
        var (model, table, start) = (roster.Model, roster.Problem.Services, roster.Services[service].Start);
        var choice = windows
            .Select(k => (k, Chosen: roster.Hints.Add(model.NewBool($"window {k}"), r => IsIn(r, table, service, k))))
            .ToArray();
        model.AddExactlyOne(choice.Select(c => c.Chosen));
        foreach (var (k, chosen) in choice)
        {
            model.Add(start, table.WindowEarliest[k], table.WindowLatest[k]).OnlyEnforceIf(chosen);
        }
    }

    // A service left out stands at the begin of its first window.
    private static bool IsIn(RosterReading reading, ServiceTable table, int service, int window) =>
        reading.StartOf(service) is { } start
            ? start >= table.WindowEarliest[window] && start <= table.WindowLatest[window]
            : window == table.WindowFirst[service];
}
