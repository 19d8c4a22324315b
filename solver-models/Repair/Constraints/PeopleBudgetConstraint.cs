namespace Planner.SolverModels;

/// <summary>[people-to-call] sum of call[p] + sum of call[c] &lt;= the number allowed.</summary>
internal sealed class PeopleBudgetConstraint(int maxPeople) : IRepairConstraint
{
    public void AddTo(RepairVariables repair)
    {
        if (maxPeople < repair.PatientCalls.Count + repair.ClinicianCalls.Count)
        {
            repair.Roster.Model.Add(repair.People <= maxPeople);
        }
    }
}
