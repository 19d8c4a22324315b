using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A service names a discipline, lasts more than 0 minutes and at most 12 hours, and needs skills at level 1 or more.
/// </summary>
internal sealed class ServiceRule : IRequestRule
{
    private static readonly Duration Longest = Duration.FromHours(12);

    public void Check(RequestIndex index, FindingList findings)
    {
        for (int v = 0; v < index.Request.Visits.Count; v++)
            CheckAll(findings, FindingList.At("visits", v) + ".services", index.Request.Visits[v].Services);
    }

    /// <summary>The services at a place of the document.</summary>
    public static void CheckAll(FindingList findings, string list, IReadOnlyList<ServiceNeed> services)
    {
        for (int s = 0; s < services.Count; s++)
            Check(findings, FindingList.At(list, s), services[s]);
    }

    private static void Check(FindingList findings, string place, ServiceNeed need)
    {
        if (need.Disciplines.Count == 0)
            findings.Mistake(
                place + ".disciplines",
                "no disciplines",
                "A service names who may do it.",
                "Name a discipline."
            );
        if (need.Disciplines.Distinct().Count() < need.Disciplines.Count)
            findings.Mistake(place + ".disciplines", "one of them twice", "Each stands once.", "Remove one of them.");
        CheckSkills(findings, place + ".allOf", need.AllOf);
        CheckSkills(findings, place + ".anyOf", need.AnyOf);
        CheckDuration(findings, place + ".duration", need.Duration);
        foreach ((Discipline discipline, Duration duration) in need.DurationByDiscipline)
        {
            string field = $"{place}.durationByDiscipline.{discipline}";
            CheckDuration(findings, field, duration);
            if (!need.Disciplines.Contains(discipline))
                findings.Mistake(
                    field,
                    "a duration",
                    $"{discipline} may not do this service.",
                    "Remove it or allow the discipline."
                );
        }
    }

    private static void CheckSkills(FindingList findings, string list, IReadOnlyList<SkillNeed> needs)
    {
        for (int i = 0; i < needs.Count; i++)
        {
            string place = FindingList.At(list, i);
            findings.Range(place + ".minLevel", needs[i].MinLevel, 1, 100);
            if (needs[i].Skill.Length == 0)
                findings.Mistake(place + ".skill", "nothing", "A need names its skill.", "Name it.");
        }
    }

    private static void CheckDuration(FindingList findings, string place, Duration duration)
    {
        if (duration <= Duration.Zero || duration > Longest)
            findings.Mistake(
                place,
                FormattableString.Invariant($"{duration.TotalMinutes:0.#} min"),
                "A service lasts more than 0 minutes and at most 12 hours.",
                "Correct the duration."
            );
    }
}
