using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>Radars of small days.</summary>
internal static class RadarDays
{
    public static RadarReport Radar(this PublishedDay day, RadarOptions? options = null) =>
        new BenchRadar(options ?? new RadarOptions()).Run(day.Document, day.Travel);

    public static RadarReport Simulated(this PublishedDay day, int workers = 1) =>
        day.Radar(
            new RadarOptions
            {
                MostCallOuts = 10,
                Iterations = 400,
                Workers = workers,
            }
        );

    public static BenchDepth Of(this RadarReport report, string visit) =>
        report.Visits.Single(depth => depth.Visit.Value == visit);

    public static string[] Ids(this IEnumerable<ClinicianId> clinicians) => [.. clinicians.Select(id => id.Value)];

    public static PlanRequest With(this PlanRequest request, string visit, Func<Visit, Visit> edit) =>
        request with
        {
            Visits = [.. request.Visits.Select(v => v.Id.Value == visit ? edit(v) : v)],
        };

    /// <summary>Needs wound care at level 2.</summary>
    public static Visit Wound(Visit visit) =>
        visit with
        {
            Services = [visit.Services[0] with { AllOf = [new SkillNeed("wound care", 2)] }],
        };

    /// <summary>Holds wound care at level 2 until a day.</summary>
    public static PlanRequest Holding(this PlanRequest request, string clinician, LocalDate? until = null) =>
        request with
        {
            Clinicians =
            [
                .. request.Clinicians.Select(c =>
                    c.Id.Value == clinician
                        ? c with
                        {
                            Credentials = [new Credential("wound care", 2, null, until)],
                        }
                        : c
                ),
            ],
        };

    /// <summary>"a" alone, without v4.</summary>
    public static PublishedDay Alone(DateTimeZone zone) =>
        PublishedDay.Of(
            PlanCase.Of(
                Sample.Request() with
                {
                    Agency = new Agency("Alone", zone),
                    Clinicians = [Sample.Clinician("a")],
                },
                [new RouteSheet("a-1", "08:50", []).Then("v1", "09:00").Then("v2", "10:00").Then("v3", "12:00")],
                new GridTravel()
            )
        );
}
