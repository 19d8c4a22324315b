namespace Planner.SolverModels;

/// <summary>
/// [same-clinician] One clinician serves what is served of a group: at most one chosen[g, c] over clinicians c,
/// present[s, r] => chosen[g, clinician(r)].
/// </summary>
internal sealed class SameClinicianConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        foreach (var group in roster.Problem.Relations.SameClinician)
        {
            var chosen = ClinicianLiterals.Add(roster, group, _ => true);
            if (chosen.Count > 1)
            {
                roster.Model.AddAtMostOne(chosen);
            }
        }
    }
}
