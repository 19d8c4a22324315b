namespace Planner.SolverModels;

/// <summary>
/// A patient who is not called keeps every promise: not call[p] => served[x], some route of the promised clinician has x, and
/// promise - tolerance &lt;= start(x) &lt;= promise + tolerance.
/// </summary>
internal sealed class PatientCallConstraint : IRepairConstraint
{
    public void AddTo(RepairVariables repair)
    {
        var (model, data) = (repair.Roster.Model, repair.Repair);
        foreach (var x in repair.Promised())
        {
            var kept = !repair.PatientCalls[data.Patient[x]];
            var home = repair
                .Roster.PresencesOf(x)
                .Where(p => data.Routing.Routes.Clinician[p.Route.Index] == data.PromisedClinician[x])
                .Select(p => p.Present);
            model.AddBoolOr(home.Append(!kept));
            var start = repair.Roster.Services[x].Start;
            model.Add(start >= data.PromisedStart[x] - data.Tolerance).OnlyEnforceIf(kept);
            model.Add(start <= data.PromisedStart[x] + data.Tolerance).OnlyEnforceIf(kept);
        }
    }
}
