namespace Planner.SolverModels;

/// <summary>
/// [give-way] An unaffected visit that was promised is served, or some affected visit of higher priority is; one that was not
/// promised stays out. [kept-patient] An unaffected kept visit is served whatever else is.
/// </summary>
internal sealed class GiveWayConstraint : IRepairConstraint
{
    public void AddTo(RepairVariables repair)
    {
        var (data, served, model) = (repair.Repair, repair.Roster.VisitServed, repair.Roster.Model);
        var promised = repair.Promised().Select(x => data.Routing.Services.Visit[x]).ToHashSet();
        var kept = repair.Promised().Where(x => data.Kept[x]).Select(x => data.Routing.Services.Visit[x]).ToHashSet();
        for (var visit = 0; visit < served.Count; visit++)
        {
            if (repair.Affected[visit])
            {
                continue;
            }

            if (!promised.Contains(visit))
            {
                model.Add(served[visit] <= 0);
                continue;
            }

            var higher = Enumerable
                .Range(0, served.Count)
                .Where(v => repair.Affected[v] && data.Priority[v] > data.Priority[visit] && !kept.Contains(visit))
                .Select(v => served[v]);
            model.AddBoolOr(higher.Append(served[visit]));
        }
    }
}
