using Planner.Domain;
using Planner.Evaluation;

namespace Planner.Dispatch;

/// <summary>Which visits cost most by themselves, and why.</summary>
internal static class CostlyVisits
{
    public static IReadOnlyList<CostlyVisit> Of(CostBreakdown cost) =>
        [
            .. cost
                .Visits.Where(part => part.Clinician is not null)
                .GroupBy(part => part.Visit)
                .Select(visit => Of(cost, visit.Key, [.. visit]))
                .OrderByDescending(visit => visit.Cost)
                .ThenBy(visit => visit.Visit.Value, StringComparer.Ordinal),
        ];

    /// <summary>What one visit adds, the most expensive term first.</summary>
    public static IReadOnlyList<TermChange> Terms(CostBreakdown cost, IEnumerable<VisitCost> parts) =>
        [
            .. parts
                .GroupBy(part => part.Term)
                .Select(term => new TermChange(
                    term.Key,
                    cost.Lines.First(line => line.Term == term.Key).Tier,
                    term.Sum(part => part.Quantity),
                    term.Sum(part => part.Cost)
                ))
                .OrderByDescending(term => term.Cost),
        ];

    private static CostlyVisit Of(CostBreakdown cost, VisitId visit, VisitCost[] parts) =>
        new(
            visit,
            [.. parts.Select(part => part.Clinician!.Value).Distinct()],
            parts.Sum(part => part.Cost),
            Terms(cost, parts)
        );
}
