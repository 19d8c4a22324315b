using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>[continuity-cap] The counted clinicians who serve any of the cap's services are at most max.</summary>
internal sealed class ClinicianCapConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        foreach (var cap in roster.Problem.Relations.Caps)
        {
            var serves = ClinicianLiterals.Add(roster, cap.Services, c => cap.Counted[c]);
            roster.Model.Add(LinearExpr.Sum(serves) <= cap.Max);
        }
    }
}
