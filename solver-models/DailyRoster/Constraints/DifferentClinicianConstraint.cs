namespace Planner.SolverModels;

/// <summary>[different-clinicians], [two-clinicians] Of a group each clinician serves at most one, over all routes of that clinician.</summary>
internal sealed class DifferentClinicianConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        foreach (var group in roster.Problem.Relations.DifferentClinician)
        {
            var presences = group
                .SelectMany(roster.PresencesOf)
                .ToLookup(p => roster.Problem.Routes.Clinician[p.Route.Index], p => p.Present);
            foreach (var clinician in presences.Where(c => c.Count() > 1))
            {
                roster.Model.AddAtMostOne(clinician);
            }
        }
    }
}
