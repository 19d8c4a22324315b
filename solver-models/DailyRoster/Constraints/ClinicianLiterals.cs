using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Literals "clinician c serves one of these services", forced up by the presences.</summary>
internal static class ClinicianLiterals
{
    /// <summary>One literal for each counted clinician who may serve any of the services.</summary>
    public static IReadOnlyList<BoolVar> Add(RosterVariables roster, int[] services, Func<int, bool> counts)
    {
        var presences = services
            .SelectMany(roster.PresencesOf)
            .ToLookup(p => Clinician(roster, p.Route), p => p.Present);
        return [.. presences.Where(c => counts(c.Key)).Select(c => AddOne(roster, services, c.Key, c))];
    }

    private static BoolVar AddOne(RosterVariables roster, int[] services, int clinician, IEnumerable<BoolVar> presences)
    {
        var serves = roster.Hints.Add(
            roster.Model.NewBool($"clinician {clinician} serves"),
            r => r.ServesAny(clinician, services)
        );
        foreach (var present in presences)
        {
            roster.Model.AddImplication(present, serves);
        }

        return serves;
    }

    private static int Clinician(RosterVariables roster, RouteVariables route) =>
        roster.Problem.Routes.Clinician[route.Index];
}
