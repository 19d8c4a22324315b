using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Caseload and staffing by discipline, counted from a plan.</summary>
internal static class StaffingFacts
{
    public static IReadOnlyList<StaffingFact> Of(PlanRequest request, Plan plan) =>
        [
            .. request
                .Clinicians.GroupBy(c => c.Discipline)
                .OrderBy(g => g.Key)
                .Select(g => Of(g.Key, [.. g], [.. plan.Routes.Where(r => g.Any(c => c.Id == r.Clinician))])),
        ];

    /// <summary>Who can make visits of a need: the discipline, and every skill at its level, valid on some planned day.</summary>
    public static IReadOnlyList<ClinicianId> Qualified(
        PlanRequest request,
        IReadOnlyList<Discipline> disciplines,
        IReadOnlyList<SkillNeed> skills
    ) =>
        [
            .. request
                .Clinicians.Where(c => disciplines.Contains(c.Discipline) && skills.All(s => Holds(request, c, s)))
                .Select(c => c.Id),
        ];

    private static bool Holds(PlanRequest request, Clinician clinician, SkillNeed need) =>
        clinician.Credentials.Any(c =>
            c.Skill == need.Skill && c.Level >= need.MinLevel && (c.IsValidOn(request.From) || c.IsValidOn(request.To))
        );

    private static StaffingFact Of(Discipline discipline, Clinician[] clinicians, PlannedRoute[] routes) =>
        new(
            discipline,
            clinicians.Length,
            routes.Sum(r => r.Stops.Count),
            Sum(clinicians.SelectMany(c => c.Shifts).Select(s => s.SoftEnd - s.Start)),
            Sum(routes.Where(r => r.Stops.Count > 0).Select(r => r.Return - r.Departure))
        );

    private static Duration Sum(IEnumerable<Duration> spans) =>
        spans.Aggregate(Duration.Zero, (sum, span) => sum + span);
}
