using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// Every visit is served exactly once or listed as unassigned, and every visit named exists. A visit of two services of which
/// one is served is the two-clinicians rule's.
/// </summary>
internal sealed class ServedOnceRule : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts) =>
        UnknownServices(facts)
            .Concat(UnknownUnassigned(facts))
            .Concat(facts.Request.Visits.SelectMany(v => Of(facts, v)));

    private static IEnumerable<Violation> UnknownServices(PlanFacts facts) =>
        facts
            .Stops.Where(stop => stop.Need is null)
            .Select(stop =>
                Broken(
                    stop.Planned.Visit,
                    stop.Visit is null
                        ? $"The plan serves visit {stop.Planned.Visit}, which the request does not know."
                        : $"Visit {stop.Planned.Visit} has no service {stop.Planned.Service}.",
                    1
                ) with
                {
                    Clinician = stop.Route.Clinician,
                    Shift = stop.Route.Shift,
                }
            );

    private static IEnumerable<Violation> UnknownUnassigned(PlanFacts facts) =>
        facts
            .Plan.Unassigned.Where(u => facts.Index.Visit(u.Visit) is null)
            .Select(u => Broken(u.Visit, $"The plan lists visit {u.Visit}, which the request does not know.", 1));

    private static IEnumerable<Violation> Of(PlanFacts facts, Visit visit)
    {
        int[] served = [.. facts.Served[visit.Id].Select(s => s.Planned.Service)];
        int listed = facts.Plan.Unassigned.Count(u => u.Visit == visit.Id);
        foreach (var twice in served.GroupBy(s => s).Where(g => g.Count() > 1))
            yield return Broken(visit.Id, $"Visit {visit.Id} is served {twice.Count()} times.", twice.Count() - 1);
        bool whole = served.Distinct().Count() == visit.Services.Count;
        if (served.Length == 0 && listed == 0)
            yield return Broken(visit.Id, $"Visit {visit.Id} is neither served nor listed as unassigned.", 1);
        if (whole && listed > 0)
            yield return Broken(visit.Id, $"Visit {visit.Id} is served and listed as unassigned.", 1);
        if (listed > 1)
            yield return Broken(visit.Id, $"Visit {visit.Id} is listed as unassigned {listed} times.", listed - 1);
    }

    private static Violation Broken(VisitId visit, string message, int amount) =>
        new(RuleCodes.ServedOnce, message)
        {
            Visit = visit,
            Amount = amount,
            Unit = "visits",
        };
}
