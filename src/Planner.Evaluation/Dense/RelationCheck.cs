using Planner.Domain;
using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>Visits are served whole; relations of served services hold.</summary>
internal static class RelationCheck
{
    public static IEnumerable<RoutingViolation> Check(RoutingFacts facts) =>
        Whole(facts).Concat(Gaps(facts)).Concat(Groups(facts)).Concat(Caps(facts)).Concat(SameWindow(facts));

    private static IEnumerable<RoutingViolation> Whole(RoutingFacts facts)
    {
        for (int visit = 0; visit < facts.Problem.VisitCount; visit++)
            if (facts.ServicesOf(visit).Select(facts.IsServed).Distinct().Count() > 1)
                yield return new(RuleCodes.TwoClinicians, $"Visit {visit} is served in part.");
    }

    private static IEnumerable<RoutingViolation> Gaps(RoutingFacts facts)
    {
        RelationTable relations = facts.Problem.Relations;
        for (int k = 0; k < relations.From.Length; k++)
        {
            (int from, int to) = (relations.From[k], relations.To[k]);
            if (!facts.IsServed(from) || !facts.IsServed(to))
                continue;
            long gap = (long)facts.Solution.ServiceStart[to] - facts.Solution.ServiceStart[from];
            bool open = relations.Max[k] >= RoutingProblem.Unlimited;
            if (gap < relations.Min[k] || (!open && gap > relations.Max[k]))
                yield return new(GapRule(facts.Problem, k), $"Service {to} starts {gap} after {from}.");
        }
    }

    private static string GapRule(RoutingProblem problem, int k)
    {
        bool together = problem.Relations.Min[k] == 0 && problem.Relations.Max[k] == 0;
        bool oneVisit =
            problem.Services.Visit[problem.Relations.From[k]] == problem.Services.Visit[problem.Relations.To[k]];
        if (!together)
            return RuleCodes.OrderedGap;
        return oneVisit ? RuleCodes.TwoClinicians : RuleCodes.Simultaneous;
    }

    private static IEnumerable<RoutingViolation> Groups(RoutingFacts facts)
    {
        foreach (int[] group in facts.Problem.Relations.SameClinician)
            if (Clinicians(facts, group).Distinct().Count() > 1)
                yield return new(RuleCodes.SameClinician, $"Services {Words(group)} have several clinicians.");
        foreach (int[] group in facts.Problem.Relations.DifferentClinician)
            if (Clinicians(facts, group).GroupBy(c => c).Any(g => g.Count() > 1))
                yield return new(RuleCodes.DifferentClinicians, $"Services {Words(group)} share a clinician.");
    }

    private static IEnumerable<RoutingViolation> Caps(RoutingFacts facts)
    {
        foreach (ClinicianCap cap in facts.Problem.Relations.Caps)
            if (Clinicians(facts, cap.Services).Where(c => cap.Counted[c]).Distinct().Count() > cap.Max)
                yield return new(
                    RuleCodes.ContinuityCap,
                    $"Services {Words(cap.Services)} have more than {cap.Max} clinicians."
                );
    }

    private static IEnumerable<RoutingViolation> SameWindow(RoutingFacts facts)
    {
        foreach (int[] group in facts.Problem.Relations.SameWindow)
            if (group.Where(facts.IsServed).Select(s => WindowIndex(facts, s)).Distinct().Count() > 1)
                yield return new(
                    RoutingSolutionChecker.SameWindow,
                    $"Services {Words(group)} start in different windows."
                );
    }

    /// <summary>How many windows after the first begin by the start.</summary>
    private static int WindowIndex(RoutingFacts facts, int service)
    {
        ServiceTable services = facts.Problem.Services;
        return Enumerable
            .Range(
                services.WindowFirst[service] + 1,
                services.WindowFirst[service + 1] - services.WindowFirst[service] - 1
            )
            .Count(w => services.WindowEarliest[w] <= facts.Solution.ServiceStart[service]);
    }

    private static IEnumerable<int> Clinicians(RoutingFacts facts, int[] services) =>
        services.Where(facts.IsServed).Select(facts.ClinicianOf);

    private static string Words(int[] services) => string.Join(", ", services);
}
