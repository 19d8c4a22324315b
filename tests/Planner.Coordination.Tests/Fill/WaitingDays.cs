using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>
/// Small days with a waitlist, drawn by a seed: three nurses with breaks, pairs that tie their routes - often twice, so that the
/// ties form rings - and people who wait for one or two services in one or several windows.
/// </summary>
internal static class WaitingDays
{
    /// <summary>The same day for the same seed, its plan found by a search and its waitlist laid out on it.</summary>
    public static FillBoard Board(int seed)
    {
        PlanRequest request = Request(new Random(seed));
        GeoPoint[] waiting = [.. request.Patients.Select(p => p.Address.Point)];
        PublishedDay day = PublishedDay.Searched(request, 300, waiting);
        return new FillBoard(new PlanDocument(day.Document.Plan, request), day.Travel);
    }

    private static PlanRequest Request(Random dice)
    {
        string[] staff = ["a", "b", "c"];
        Visit[] visits = [.. Enumerable.Range(0, 7).Select(k => Visit(dice, k))];
        WaitlistEntry[] waitlist = [.. Enumerable.Range(0, 4).Select(k => Entry(dice, k, dice.Next(4) == 0 && k == 0))];
        return Sample.Request() with
        {
            Policy = new Policy
            {
                Terms =
                [
                    new PolicyTerm(TermKind.TravelTime, 1),
                    new PolicyTerm(TermKind.Overtime, 1.5m),
                    new PolicyTerm(TermKind.Waiting, 0.25m),
                    new PolicyTerm(TermKind.PreferredWindow, 0.2m),
                    new PolicyTerm(TermKind.Continuity, 8),
                    new PolicyTerm(TermKind.MissedBreak, 20),
                ],
            },
            Clinicians = [.. staff.Select(id => Clinician(dice, id))],
            Patients =
            [
                .. visits.Select(v => v.Patient).Concat(waitlist.Select(w => w.Patient)).Select(p => Patient(dice, p)),
            ],
            Visits = visits,
            Relations = dice.Next(2) == 0 ? [] : [Apart(visits)],
            Waitlist = waitlist,
        };
    }

    private static VisitRelation Apart(Visit[] visits) =>
        new(RelationKind.Ordered, visits[^2].Id, visits[^1].Id, Duration.FromMinutes(30), Duration.FromMinutes(300));

    private static Clinician Clinician(Random dice, string id)
    {
        Clinician clinician = Sample.Clinician(id);
        Break pause = new(Sample.At("11:15"), Sample.At("12:30"), Duration.FromMinutes(30), dice.Next(3) > 0);
        return dice.Next(4) == 0
            ? clinician
            : clinician with
            {
                Shifts = [clinician.Shifts[0] with { Breaks = [pause] }],
            };
    }

    private static Patient Patient(Random dice, PatientId id)
    {
        Patient patient = Sample.Patient(id.Value, dice.Next(0, 350));
        CareHistory[] seen = [new CareHistory(new ClinicianId(dice.Next(2) == 0 ? "a" : "b"), new(2026, 2, 20))];
        return dice.Next(2) == 0 ? patient : patient with { History = seen };
    }

    private static Visit Visit(Random dice, int k)
    {
        ServiceNeed need = Sample.Need(dice.Next(4, 10) * 5);
        int from = dice.Next(8, 14);
        return Sample.Visit($"v{k}", $"p{k}") with
        {
            Services = k < 3 ? [need, need] : [need],
            Windows = [Hours(from, from + 2)],
            Preferred = dice.Next(3) == 0 ? Hours(from, from + 1) : null,
            SetUp = Duration.FromMinutes(dice.Next(3)),
        };
    }

    private static WaitlistEntry Entry(Random dice, int k, bool isPair)
    {
        ServiceNeed need = Sample.Need(dice.Next(3, 8) * 5);
        int from = dice.Next(8, 12);
        bool isFree = dice.Next(3) == 0;
        return new WaitlistEntry
        {
            Id = new WaitlistEntryId($"W{k}"),
            Patient = new PatientId($"q{k}"),
            Services = isPair ? [need, need] : [need],
            Days = isFree ? [Sample.Day] : [],
            Windows = isFree ? [] : [Hours(from, from + 1), Hours(from + 2, from + 4)],
            Preferred = dice.Next(2) == 0 ? Hours(from, from + 3) : null,
            Priority = 40 + (10 * dice.Next(3)),
            WaitingSince = Sample.Day.PlusDays(-dice.Next(1, 20)),
            LatestDate = dice.Next(3) == 0 ? null : Sample.Day.PlusDays(dice.Next(-1, 10)),
            Declines = dice.Next(3) == 0 ? [new WaitlistDecline(Sample.Day.PlusDays(-1), null, "")] : [],
        };
    }

    private static TimeWindow Hours(int from, int to) =>
        new(Sample.At("00:00") + Duration.FromHours(from), Sample.At("00:00") + Duration.FromHours(to));
}
