using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Benchmarks;

/// <summary>A kind of small agency that cannot make all of its visits.</summary>
/// <param name="Name">What makes it tight.</param>
internal sealed record TightAgency(string Name, int Visits, int Days, Func<PlanRequest, PlanRequest> Tighten)
{
    public static IReadOnlyList<TightAgency> Kinds { get; } =
    [
        new("more work than hours", 90, 1, request => request),
        new("short shifts", 60, 1, request => Each(request, s => s with { HardEnd = s.SoftEnd, SoftEnd = s.SoftEnd })),
        new("narrow windows", 60, 1, request => EachVisit(request, Narrow)),
        new(
            "few visits a day",
            50,
            1,
            request => EachClinician(request, c => c with { Limits = c.Limits with { MaxVisits = 3 } })
        ),
        new(
            "little work a day",
            50,
            1,
            request =>
                EachClinician(request, c => c with { Limits = c.Limits with { MaxWork = Duration.FromHours(4) } })
        ),
        new("one clinician a patient", 60, 1, OneEach),
        new(
            "two days",
            110,
            2,
            request => EachClinician(request, c => c with { Limits = c.Limits with { MaxPointsHundredths = 400 } })
        ),
    ];

    /// <summary>The same agency for the same seed.</summary>
    public PlanRequest Make(RoadNetwork roads, long seed)
    {
        var options = new AgencyOptions
        {
            Visits = Visits,
            Clinicians = 12,
            Seed = seed,
            Days = Days,
            LoadPercent = 110,
        };
        return Tighten(AgencyGenerator.Generate(roads, options));
    }

    private static PlanRequest Each(PlanRequest request, Func<Shift, Shift> change) =>
        EachClinician(request, c => c with { Shifts = [.. c.Shifts.Select(change)] });

    private static PlanRequest EachClinician(PlanRequest request, Func<Clinician, Clinician> change) =>
        request with
        {
            Clinicians = [.. request.Clinicians.Select(change)],
        };

    private static PlanRequest EachVisit(PlanRequest request, Func<Visit, Visit> change) =>
        request with
        {
            Visits = [.. request.Visits.Select(change)],
        };

    /// <summary>A quarter of an hour from the middle of the first window; a pinned start keeps its window.</summary>
    private static Visit Narrow(Visit visit)
    {
        TimeWindow first = visit.Windows[0];
        Instant middle = first.Start + (first.End - first.Start) / 2;
        return first.End - first.Start < Duration.FromMinutes(30)
            ? visit
            : visit with
            {
                Windows = [new TimeWindow(middle, middle + Duration.FromMinutes(15))],
                Preferred = null,
            };
    }

    /// <summary>Nobody new may come, and every third patient takes only two people.</summary>
    private static PlanRequest OneEach(PlanRequest request) =>
        request with
        {
            Patients =
            [
                .. request.Patients.Select(
                    (p, i) =>
                        p with
                        {
                            ContinuityCaps = [.. Enum.GetValues<Discipline>().Select(d => new ContinuityCap(d, 1))],
                            RequiredClinicians =
                                i % 3 == 0 && p.ExcludedClinicians.Count == 0
                                    ? [request.Clinicians[i % 12].Id, request.Clinicians[(i + 5) % 12].Id]
                                    : p.RequiredClinicians,
                        }
                ),
            ],
        };
}
