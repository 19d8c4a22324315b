using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Draws patients, what is ordered for them, and what a dispatcher has fixed.</summary>
internal static class TinyOrders
{
    private const int PatientCount = 3;

    public static Visit[] Visits(Dice dice) => [.. Enumerable.Range(0, dice.From(2, 4)).Select(v => Visit(dice, v))];

    public static Patient[] Patients(Dice dice, Clinician[] clinicians) =>
        [.. Enumerable.Range(0, PatientCount).Select(p => Patient(dice, $"p{p}", [.. clinicians.Select(c => c.Id)]))];

    public static IEnumerable<VisitRelation> Relations(Dice dice, Visit[] visits)
    {
        for (int k = 0; k < 2; k++)
        {
            int[] pick = dice.Shuffle(visits.Length);
            RelationKind kind = Enum.GetValues<RelationKind>()[dice.Below(4)];
            bool single = visits[pick[0]].Services.Count + visits[pick[1]].Services.Count == 2;
            Duration least = Duration.FromSeconds(kind == RelationKind.Ordered ? dice.From(0, 20) : 0);
            Duration? most =
                kind == RelationKind.Ordered && dice.Hits(50) ? least + Duration.FromSeconds(dice.From(0, 20)) : null;
            if (dice.Hits(40) && (single || kind != RelationKind.SameClinician))
                yield return new VisitRelation(kind, visits[pick[0]].Id, visits[pick[1]].Id, least, most);
        }
    }

    public static Pins Pins(Dice dice, Visit[] visits, Clinician[] clinicians)
    {
        int[] pick = dice.Shuffle(visits.Length);
        Clinician owner = clinicians[dice.Below(clinicians.Length)];
        VisitId[] sequence =
        [
            .. pick.Select(v => visits[v]).Where(v => v.Services.Count == 1).Take(2).Select(v => v.Id),
        ];
        Visit timed = visits[pick[0]];
        TimeWindow window = timed.Windows[0];
        Instant moment =
            window.Start + Duration.FromSeconds(dice.From(0, (int)(window.End - window.Start).TotalSeconds));
        return new Pins
        {
            Clinicians = dice.Hits(15) ? [new ClinicianPin(visits[pick[1]].Id, owner.Id)] : [],
            Starts = dice.Hits(15) ? [new StartPin(timed.Id, moment)] : [],
            Sequences = dice.Hits(20) && sequence.Length > 0 ? [new SequencePin(owner.Shifts[0].Id, sequence)] : [],
        };
    }

    private static Visit Visit(Dice dice, int number)
    {
        int end = dice.From(20, 90);
        return new Visit
        {
            Id = new VisitId($"v{number}"),
            Patient = new PatientId($"p{dice.Below(PatientCount)}"),
            Services = [.. Enumerable.Range(0, dice.Hits(20) ? 2 : 1).Select(_ => Need(dice))],
            Windows = [.. Windows(dice)],
            Preferred = dice.Hits(40) ? Span(dice.From(0, 60), dice.From(0, 10)) : null,
            LatestEnd = dice.Hits(40) ? TinyRequests.At(end) : null,
            SetUp = Duration.FromSeconds(dice.Either(40, () => dice.From(1, 5), 0)),
            Priority = dice.From(0, 100),
            Mandatory = dice.Hits(65),
            PointsHundredths = 25 * dice.From(1, 6),
        };
    }

    private static IEnumerable<TimeWindow> Windows(Dice dice)
    {
        int start = dice.From(0, 50);
        int length = dice.Either(85, () => dice.From(3, 30), 0);
        yield return Span(start, length);
        if (dice.Hits(25))
            yield return Span(start + length + dice.From(2, 10), dice.From(0, 15));
    }

    private static ServiceNeed Need(Dice dice)
    {
        Dictionary<Discipline, Duration> other = [];
        if (dice.Hits(25))
            other[Discipline.LPN] = Duration.FromSeconds(dice.From(3, 15));
        return new ServiceNeed
        {
            Disciplines = dice.Hits(60)
                ? [Discipline.RN, Discipline.LPN]
                : [dice.Hits(70) ? Discipline.RN : Discipline.LPN],
            AllOf = dice.Hits(15) ? [new SkillNeed("wound", dice.From(1, 2))] : [],
            AnyOf = dice.Hits(15) ? [new SkillNeed("wound", 2), new SkillNeed("iv")] : [],
            Duration = Duration.FromSeconds(dice.From(3, 12)),
            DurationByDiscipline = other,
        };
    }

    private static Patient Patient(Dice dice, string id, ClinicianId[] clinicians)
    {
        ClinicianId[] Some(int percent) => dice.Hits(percent) ? [clinicians[dice.Below(clinicians.Length)]] : [];
        return new Patient
        {
            Id = new PatientId(id),
            Name = $"Patient {id}",
            Address = TinyRequests.Place(dice.Below(5)),
            RequiredClinicians = Some(10),
            PreferredClinicians = Some(40),
            ExcludedClinicians = Some(15),
            History = [.. Some(50).Select(c => new CareHistory(c, Sample.Day.PlusDays(-1)))],
            ContinuityCaps = dice.Hits(35) ? [new ContinuityCap(Discipline.RN, dice.From(1, 2))] : [],
        };
    }

    private static TimeWindow Span(int start, int length) =>
        new(TinyRequests.At(start), TinyRequests.At(start + length));
}
