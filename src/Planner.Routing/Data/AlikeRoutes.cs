using System.Globalization;
using System.Text;

namespace Planner.Routing;

/// <summary>Numbers routes so that two with one number cost the same for any sequence of services while both are empty.</summary>
internal static class AlikeRoutes
{
    /// <summary>Per route the lowest route it is interchangeable with (itself when there is none).</summary>
    public static int[] Number(RoutingProblem problem)
    {
        Dictionary<string, int> seen = [];
        int[] number = new int[problem.RouteCount];
        int[] routesOfClinician = new int[problem.ClinicianCount];
        foreach (int clinician in problem.Routes.Clinician)
        {
            routesOfClinician[clinician]++;
        }

        bool plainStaff = problem.Relations.Caps.Length == 0 && problem.BreakCount == 0;
        for (int r = 0; r < number.Length; r++)
        {
            bool alone = plainStaff && routesOfClinician[problem.Routes.Clinician[r]] == 1;
            number[r] = alone && !seen.TryAdd(Signature(problem, r), r) ? seen[Signature(problem, r)] : r;
        }

        return number;
    }

    private static string Signature(RoutingProblem p, int r)
    {
        RouteTable t = p.Routes;
        DutyTable d = p.Duties;
        int duty = t.Duty[r];
        StringBuilder text = new();
        int[] own =
        [
            t.StartLocation[r],
            t.EndLocation[r],
            t.ShiftStart[r],
            t.SoftEnd[r],
            t.HardEnd[r],
            t.DurationClass[r],
            t.MaxLeg[r],
            d.MaxServices[duty],
            d.MaxWork[duty],
            d.MaxMetres[duty],
            d.MaxPoints[duty],
            p.ClinicianHistory[t.Clinician[r]],
        ];
        text.AppendJoin(',', own);
        for (int x = 0; x < p.ServiceCount; x++)
        {
            int cell = (x * p.RouteCount) + r;
            text.Append(p.Assignments.Allowed[cell] ? '+' : '-');
            for (int tier = 1; tier < RoutingWeights.TierCount; tier++)
            {
                text.Append(p.Assignments.CostAt(tier, cell).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
        }

        return text.ToString();
    }
}
