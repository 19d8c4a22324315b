namespace Planner.SolverModels;

/// <summary>
/// PreferredWindow: sum over served services of off[s], off[s] >= 0,
/// served[s] => off[s] >= earliest wish - start and off[s] >= start - latest wish.
/// </summary>
internal sealed class PreferredWindowTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        var weight = roster.Problem.Weights.PreferredWindow;
        for (var service = 0; weight.IsActive && service < roster.Services.Count; service++)
        {
            Add(roster, service, tiers);
        }
    }

    private static void Add(RosterVariables roster, int service, TierSums tiers)
    {
        var (variables, table, model) = (roster.Services[service], roster.Problem.Services, roster.Model);
        long earliest = table.PreferredEarliest[service];
        long latest = table.PreferredLatest[service];
        var (low, high) = model.RangeOf(variables.Start);
        var worst = Math.Max(earliest - low, high - latest);
        if (worst <= 0)
        {
            return;
        }

        var off = roster.Hints.Add(model.NewInt(0, worst, $"off wish {service}"), r => r.PreferenceMissed(service));
        model.Add(off >= earliest - variables.Start).OnlyEnforceIf(variables.Served);
        model.Add(off >= variables.Start - latest).OnlyEnforceIf(variables.Served);
        tiers.Add(roster.Problem.Weights.PreferredWindow, off);
    }
}
