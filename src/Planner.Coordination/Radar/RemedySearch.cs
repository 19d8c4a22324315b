using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>
/// Which credential would help single points of failure: clinicians whom nothing but a missing or lapsed skill keeps from a visit
/// are allowed to make it, and whoever then has room for it is a remedy.
/// </summary>
internal sealed class RemedySearch(CompiledProblem compiled, RoutingSolution solution, BenchScan bench)
{
    private readonly RoutingProblem _problem = compiled.Problem;

    /// <summary>Most visits helped first.</summary>
    /// <param name="visits">Single points of failure.</param>
    public IReadOnlyList<BenchRemedy> Of(IReadOnlyList<int> visits)
    {
        (int Service, int Route)[] barred =
        [
            .. visits
                .Where(visit => bench.Services(visit).Count() == 1)
                .Select(visit => bench.Services(visit).First())
                .SelectMany(x => Enumerable.Range(0, _problem.RouteCount).Select(r => (x, r)))
                .Where(pair => IsOnlySkill(pair.x, pair.r)),
        ];
        if (barred.Length == 0)
            return [];
        var scan = new ReplacementScan(Granted(barred), solution);
        return
        [
            .. barred
                .GroupBy(pair => pair.Service)
                .SelectMany(pairs => pairs.IntersectBy(scan.RoutesFor(pairs.Key), pair => pair.Route))
                .Select(pair =>
                    (Who: ClinicianOf(pair.Route), Missing: Missing(pair.Service, pair.Route), pair.Service)
                )
                .GroupBy(found => (found.Who.Id, found.Missing), found => VisitOf(found.Service))
                .Select(group => new BenchRemedy(group.Key.Id, group.Key.Missing, [.. group.Distinct()]))
                .OrderByDescending(remedy => remedy.Visits.Count)
                .ThenBy(remedy => remedy.Clinician.Value, StringComparer.Ordinal)
                .ThenBy(remedy => remedy.Skills, StringComparer.Ordinal),
        ];
    }

    private RoutingProblem Granted((int Service, int Route)[] barred)
    {
        bool[] allowed = [.. _problem.Assignments.Allowed];
        foreach ((int service, int route) in barred)
            allowed[service * _problem.RouteCount + route] = true;
        return _problem with { Assignments = _problem.Assignments with { Allowed = allowed } };
    }

    private bool IsOnlySkill(int service, int route)
    {
        if (
            _problem.Assignments.Allowed[service * _problem.RouteCount + route]
            || _problem.Routes.Clinician[route] == _problem.Routes.Clinician[bench.RouteOf(service)]
        )
            return false;
        IReadOnlyList<BlockingReason> reasons = compiled.Reason(service, route);
        return reasons.Count > 0
            && reasons.All(reason => reason.Rule is RuleCodes.Skill or RuleCodes.CredentialExpired);
    }

    private Clinician ClinicianOf(int route) => compiled.Frame.Routes[route].Clinician;

    private VisitId VisitOf(int service) => compiled.Frame.Services[service].Visit.Id;

    private string Missing(int service, int route)
    {
        ServiceNeed need = compiled.Frame.Services[service].Need;
        RouteSlot slot = compiled.Frame.Routes[route];
        List<string> words = [.. need.AllOf.Where(skill => !Holds(slot, skill)).Select(SkillRule.Text)];
        if (need.AnyOf.Count > 0 && !need.AnyOf.Any(skill => Holds(slot, skill)))
            words.Add(string.Join(" or ", need.AnyOf.Select(SkillRule.Text)));
        return string.Join(" and ", words);
    }

    private static bool Holds(RouteSlot slot, SkillNeed need) =>
        slot.Clinician.Credentials.Any(held => SkillRule.Matches(held, need) && held.IsValidOn(slot.Date));
}
