using NodaTime;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// The smallest steps in staffing, one scenario each: one clinician more of each discipline in each area, one certificate more
/// of each kind that visits ask for, one hour more a shift for somebody of each discipline.
/// </summary>
public static class MarginalGrid
{
    private static readonly Duration Hour = Duration.FromHours(1);

    /// <summary>The grid of a request, in the order of disciplines, areas and skills.</summary>
    public static ScenarioFile Of(PlanRequest request, IReadOnlyList<ScenarioChange>? given = null) =>
        new()
        {
            Name = "Marginal values",
            Given = given ?? [],
            Scenarios = [.. Clinicians(request), .. Credentials(request), .. Hours(request)],
        };

    private static IEnumerable<Scenario> Clinicians(PlanRequest request)
    {
        var homes = new AreaHomes(request);
        foreach (Clinician model in Models(request))
        foreach ((string where, Address home) in homes.For(model.Discipline))
            yield return new Scenario(
                $"One {model.Discipline} more{where}",
                [
                    new AddClinicians
                    {
                        Like = model.Id,
                        Shift = Usual(request, model),
                        Home = home,
                        RequiredAreas = [],
                        PreferredAreas = [],
                    },
                ]
            );
    }

    // Every skill a visit asks for, at the highest level asked, for somebody of each discipline that may use it.
    private static IEnumerable<Scenario> Credentials(PlanRequest request)
    {
        var needs = request.Visits.SelectMany(v => v.Services);
        var asked = needs
            .SelectMany(n =>
                n.AllOf.Concat(n.AnyOf).SelectMany(s => n.Disciplines.Select(d => (d, s.Skill, s.MinLevel)))
            )
            .GroupBy(a => (a.d, a.Skill), a => a.MinLevel)
            .OrderBy(g => g.Key.d)
            .ThenBy(g => g.Key.Skill, StringComparer.Ordinal);
        foreach (var group in asked)
        {
            (Discipline discipline, string skill) = group.Key;
            int level = group.Max();
            if (Lacking(request, discipline, skill, level) is not { } who)
                continue;
            var credential = new Credential(skill, level);
            string words = level > 1 ? FormattableString.Invariant($"{skill} level {level}") : skill;
            yield return new Scenario(
                $"One {discipline} more with {words} ({who.Id})",
                [
                    new GrantCredential
                    {
                        Credential = credential,
                        Who = new StaffChoice { Clinicians = [who.Id] },
                    },
                ]
            );
        }
    }

    private static IEnumerable<Scenario> Hours(PlanRequest request) =>
        Models(request)
            .Select(model => new Scenario(
                $"One hour more a shift for one {model.Discipline} ({model.Id})",
                [
                    new ExtendShifts
                    {
                        Minutes = 60,
                        Who = new StaffChoice { Clinicians = [model.Id] },
                    },
                ]
            ));

    /// <summary>Of each discipline whoever works most, the first of equals.</summary>
    private static IEnumerable<Clinician> Models(PlanRequest request) =>
        request
            .Clinicians.Where(c => c.Shifts.Count > 0)
            .GroupBy(c => c.Discipline)
            .OrderBy(g => g.Key)
            .Select(g => g.MaxBy(Hours)!);

    private static Clinician? Lacking(PlanRequest request, Discipline discipline, string skill, int level) =>
        request
            .Clinicians.Where(c => c.Discipline == discipline && c.Shifts.Count > 0)
            .Where(c => !c.Credentials.Any(h => h.Skill == skill && h.Level >= level && h.IsValidOn(request.To)))
            .MaxBy(Hours);

    private static double Hours(Clinician clinician) => clinician.Shifts.Sum(s => (s.SoftEnd - s.Start).TotalHours);

    /// <summary>The model's longest shift by the clock, on every day, with its first mandatory break.</summary>
    private static ShiftTemplate Usual(PlanRequest request, Clinician model)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        Shift longest = model.Shifts.MaxBy(s => (s.SoftEnd - s.Start).TotalHours)!;
        Instant hardEnd = longest.HardEnd < longest.Start + 24 * Hour ? longest.HardEnd : longest.SoftEnd;
        Break? pause = longest.Breaks.FirstOrDefault(b => b.Mandatory);
        return new ShiftTemplate
        {
            Start = Clock(longest.Start, zone),
            SoftEnd = Clock(longest.SoftEnd, zone),
            HardEnd = Clock(hardEnd, zone),
            Break = pause is null
                ? null
                : new BreakTemplate(Clock(pause.EarliestStart, zone), Clock(pause.LatestStart, zone), pause.Length),
        };
    }

    private static LocalTime Clock(Instant time, DateTimeZone zone) => time.InZone(zone).TimeOfDay;
}
