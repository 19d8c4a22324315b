using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A limit of one clinician on one calendar day of the shift's start, over all routes of that day.</summary>
internal abstract class DailyLimitRule(string code, string unit) : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts)
    {
        foreach (var day in facts.Routes.GroupBy(r => (r.Clinician.Id, r.Day)))
        {
            RouteFacts first = day.First();
            decimal done = day.Sum(Quantity);
            if (Limit(first.Clinician.Limits) is { } limit && done > limit)
                yield return new Violation(
                    code,
                    $"{first.Clinician.Name} has {PlanWords.Number(done)} {unit} on {first.Day:uuuu-MM-dd}; the limit is "
                        + $"{PlanWords.Number(limit)}."
                )
                {
                    Clinician = first.Clinician.Id,
                    Shift = first.Shift.Id,
                    Amount = Math.Round(done - limit, 6),
                    Unit = unit,
                };
        }
    }

    /// <summary>Null = no limit.</summary>
    protected abstract decimal? Limit(DailyLimits limits);

    /// <summary>What a route adds, in the rule's unit: the network's ways and the ordered times, not what the plan states.</summary>
    protected abstract decimal Quantity(RouteFacts route);
}
