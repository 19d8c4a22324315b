using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// Tardiness: sum over served services of late[s]; HighestTardiness: highest, highest >= late[s] for all s.
/// late[s] >= 0, served[s] => late[s] >= start(s) (+ set-up(s) + duration(s) where due at the end) - due(s).
/// One class, because both terms stand on the same variables.
/// </summary>
internal sealed class TardinessTerms : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        var weights = roster.Problem.Weights;
        if (!weights.Tardiness.IsActive && !weights.HighestTardiness.IsActive)
        {
            return;
        }

        IntVar[] late = [.. Enumerable.Range(0, roster.Services.Count).SelectMany(s => AddLate(roster, s))];
        tiers.Add(weights.Tardiness, LinearExpr.Sum(late));
        if (weights.HighestTardiness.IsActive && late.Length > 0)
        {
            tiers.Add(weights.HighestTardiness, AddHighest(roster, late));
        }
    }

    private static IEnumerable<IntVar> AddLate(RosterVariables roster, int service)
    {
        var (variables, table) = (roster.Services[service], roster.Problem.Services);
        LinearExpr at = table.DueAtEnd
            ? variables.Start + roster.SetUpTicks(service) + roster.DurationTicks(service)
            : variables.Start;
        var worst = roster.Model.RangeOf(at).High - table.Due[service];
        if (worst <= 0)
        {
            yield break;
        }

        var late = roster.Hints.Add(roster.Model.NewInt(0, worst, $"late {service}"), r => r.Tardiness(service));
        roster.Model.Add(late >= at - table.Due[service]).OnlyEnforceIf(variables.Served);
        yield return late;
    }

    private static IntVar AddHighest(RosterVariables roster, IntVar[] late)
    {
        var worst = late.Max(l => roster.Model.RangeOf(l).High);
        var highest = roster.Hints.Add(
            roster.Model.NewInt(0, worst, "highest tardiness"),
            r => Enumerable.Range(0, roster.Services.Count).Max(r.Tardiness)
        );
        foreach (var one in late)
        {
            roster.Model.Add(highest >= one);
        }

        return highest;
    }
}
