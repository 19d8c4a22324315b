using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// What ties visits: two a day keep their distance, couples are visited together, supervisors are not the supervised.
/// </summary>
internal sealed class BondGenerator(SeededRandom random)
{
    public IReadOnlyList<VisitRelation> Relations(IReadOnlyList<VisitDraft> drafts, IReadOnlyList<Visit> visits)
    {
        List<VisitRelation> relations = [];
        for (int i = 0; i + 1 < drafts.Count; i++)
        {
            if (drafts[i].Half == DayHalf.Morning && drafts[i + 1].Half == DayHalf.Afternoon)
                relations.AddRange(TwoADay(visits[i].Id, visits[i + 1].Id));
        }
        relations.AddRange(Couples(drafts, visits));
        relations.AddRange(Supervisions(drafts, visits));
        return relations;
    }

    private IEnumerable<VisitRelation> TwoADay(VisitId first, VisitId second)
    {
        yield return new(RelationKind.Ordered, first, second, Duration.FromHours(3), Duration.FromHours(7));
        if (random.Chance(40))
            yield return new(RelationKind.SameClinician, first, second);
    }

    // A couple at home: an aide for one and a nurse or therapist for the other begin together.
    private static IEnumerable<VisitRelation> Couples(IReadOnlyList<VisitDraft> drafts, IReadOnlyList<Visit> visits)
    {
        int[] aides = [.. Free(drafts, visits, d => d.Group == CareGroups.Aide)];
        List<int> others = [.. Free(drafts, visits, d => d.Group != CareGroups.Aide && d.Kind.Disciplines.Count > 1)];
        int left = Math.Max(2, drafts.Count / 100);
        foreach (int aide in aides)
        {
            int other = others.FindIndex(o => HaveTimeInCommon(visits[aide], visits[o]));
            if (left-- == 0 || other < 0)
                yield break;
            yield return new(RelationKind.Simultaneous, visits[aide].Id, visits[others[other]].Id);
            others.RemoveAt(other);
        }
    }

    private static bool HaveTimeInCommon(Visit a, Visit b) =>
        a.Windows.Any(x =>
            b.Windows.Any(y => Instant.Min(x.End, y.End) - Instant.Max(x.Start, y.Start) >= Duration.FromHours(2))
        );

    private static IEnumerable<VisitRelation> Supervisions(
        IReadOnlyList<VisitDraft> drafts,
        IReadOnlyList<Visit> visits
    )
    {
        int[] nurses = [.. Free(drafts, visits, d => d.Kind.Type == VisitType.Supervisory)];
        int[] others = [.. Free(drafts, visits, d => d.Kind.IsRoutine && d.Kind.Disciplines.Contains(Discipline.LPN))];
        return nurses
            .Zip(others)
            .Take(Math.Max(2, drafts.Count / 60))
            .Select(p => new VisitRelation(RelationKind.DifferentClinicians, visits[p.First].Id, visits[p.Second].Id));
    }

    private static IEnumerable<int> Free(
        IReadOnlyList<VisitDraft> drafts,
        IReadOnlyList<Visit> visits,
        Func<VisitDraft, bool> which
    ) =>
        Enumerable
            .Range(0, drafts.Count)
            .Where(i => drafts[i].Half == DayHalf.Any && drafts[i].Days.Count == 1 && visits[i].Services.Count == 1)
            .Where(i => which(drafts[i]));
}
