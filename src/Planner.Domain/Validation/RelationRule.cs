using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Relations tie two different known visits, with gaps in order, and fit the services they tie.
/// </summary>
internal sealed class RelationRule : IRequestRule
{
    private static readonly Duration Longest = Duration.FromDays(366);

    public void Check(RequestIndex index, FindingList findings)
    {
        for (int r = 0; r < index.Request.Relations.Count; r++)
        {
            VisitRelation relation = index.Request.Relations[r];
            string place = FindingList.At("relations", r);
            Known(index, findings, place + ".first", relation.First);
            Known(index, findings, place + ".second", relation.Second);
            if (relation.First == relation.Second)
                findings.Mistake(
                    place,
                    $"\"{relation.First}\" twice",
                    "A relation ties two visits.",
                    "Name another visit."
                );
            CheckGaps(findings, place, relation);
            CheckServices(index, findings, place, relation);
        }
    }

    private static void Known(RequestIndex index, FindingList findings, string place, VisitId id)
    {
        if (!index.Visits.ContainsKey(id))
            findings.Mistake(place, $"\"{id}\"", "The visit is in the request.", "Correct the id.");
    }

    private static void CheckGaps(FindingList findings, string place, VisitRelation relation)
    {
        bool hasGap = relation.MinGap != Duration.Zero || relation.MaxGap is not null;
        if (relation.Kind != RelationKind.Ordered && hasGap)
            findings.Mistake(
                place,
                "a gap",
                "Only ordered visits have a gap.",
                "Remove it, or make the relation ordered."
            );
        if (relation.MinGap < Duration.Zero || relation.MinGap > Longest || relation.MaxGap > Longest)
            findings.Mistake(place, "a gap out of range", "Gaps are 0 to 366 days.", "Correct the gap.");
        if (relation.MaxGap < relation.MinGap)
            findings.Mistake(
                place + ".maxGap",
                FormattableString.Invariant($"{relation.MaxGap.Value.TotalMinutes:0.#} min"),
                FormattableString.Invariant($"It is not below the least gap, {relation.MinGap.TotalMinutes:0.#} min."),
                "Swap them."
            );
    }

    private static void CheckServices(RequestIndex index, FindingList findings, string place, VisitRelation relation)
    {
        if (relation.Kind != RelationKind.SameClinician)
            return;
        foreach (VisitId id in (ReadOnlySpan<VisitId>)[relation.First, relation.Second])
        {
            if (index.Visits.TryGetValue(id, out Visit? visit) && visit.Services.Count > 1)
                findings.Mistake(
                    place,
                    $"\"{id}\" with two services",
                    "One clinician cannot serve both services of a visit.",
                    "Relate visits with one service each."
                );
        }
    }
}
