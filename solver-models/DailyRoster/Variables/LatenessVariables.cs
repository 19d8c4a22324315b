using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// How late each service is: late[s] >= 0, served[s] => late[s] >= start(s) (+ set-up(s) + duration(s) where due at the end)
/// - due(s), where windows differ in it the due time of the chosen one. Services that cannot be late have no variable. Both tardiness terms stand on these.
/// </summary>
public sealed class LatenessVariables
{
    internal LatenessVariables(RosterVariables roster) =>
        Late = [.. Enumerable.Range(0, roster.Services.Count).SelectMany(s => Add(roster, s))];

    /// <summary>Upper bounds on the tardiness in ticks, tight wherever tardiness costs.</summary>
    public IReadOnlyList<IntVar> Late { get; }

    private static IEnumerable<IntVar> Add(RosterVariables roster, int service)
    {
        var (variables, table) = (roster.Services[service], roster.Problem.Services);
        LinearExpr at = table.DueAtEnd
            ? variables.Start + roster.SetUpTicks(service) + roster.DurationTicks(service)
            : variables.Start;
        var dues = table.WindowDue[table.WindowFirst[service]..table.WindowFirst[service + 1]];
        var worst = roster.Model.RangeOf(at).High - dues.Min();
        if (worst <= 0)
        {
            yield break;
        }

        var late = roster.Hints.Add(roster.Model.NewInt(0, worst, $"late {service}"), r => r.Tardiness(service));
        AddDues(roster.Model, variables, late, at, dues);
        yield return late;
    }

    private static void AddDues(CpModel model, ServiceVariables service, IntVar late, LinearExpr at, int[] dues)
    {
        if (dues.Distinct().Count() == 1)
        {
            model.Add(late >= at - dues[0]).OnlyEnforceIf(service.Served);
            return;
        }

        for (var k = 0; k < dues.Length; k++)
        {
            model.Add(late >= at - dues[k]).OnlyEnforceIf(service.Served, service.Windows[k]);
        }
    }
}
