using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Rules that only complete orders can break: limits of a day, groups of clinicians and caps.</summary>
internal static class LeafRules
{
    public static bool Hold(RoutingProblem problem, int[][] orders, RouteSums sums)
    {
        int[] clinician = new int[problem.ServiceCount];
        Array.Fill(clinician, -1);
        for (int route = 0; route < orders.Length; route++)
            foreach (int service in orders[route])
                clinician[service] = problem.Routes.Clinician[route];
        return Limits(problem, orders, sums) && Groups(problem.Relations, clinician);
    }

    private static bool Limits(RoutingProblem problem, int[][] orders, RouteSums sums)
    {
        DutyTable limits = problem.Duties;
        for (int duty = 0; duty < limits.MaxWork.Length; duty++)
        {
            int[] routes = [.. Enumerable.Range(0, orders.Length).Where(r => problem.Routes.Duty[r] == duty)];
            if (
                routes.Sum(r => orders[r].Length) > limits.MaxServices[duty]
                || routes.Sum(r => sums.Work[r]) > limits.MaxWork[duty]
                || routes.Sum(r => sums.Metres[r]) > limits.MaxMetres[duty]
                || routes.Sum(r => orders[r].Sum(s => problem.Services.Points[s])) > limits.MaxPoints[duty]
            )
                return false;
        }
        return true;
    }

    private static bool Groups(RelationTable relations, int[] clinician)
    {
        int[] Who(int[] services) => [.. services.Select(s => clinician[s]).Where(c => c >= 0)];
        return relations.SameClinician.All(g => Who(g).ToHashSet().Count <= 1)
            && relations.DifferentClinician.All(g => Who(g).ToHashSet().Count == Who(g).Length)
            && relations.Caps.All(cap => Who(cap.Services).Where(c => cap.Counted[c]).ToHashSet().Count <= cap.Max);
    }
}
