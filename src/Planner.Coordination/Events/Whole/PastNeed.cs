using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What a past stop asked for, as long as it took; a credential that lapsed later is not held against it.</summary>
internal static class PastNeed
{
    public static ServiceNeed Of(Visit visit, SimulatedRoute route, SimulatedStop stop, LocalDate day)
    {
        ServiceNeed need = visit.Services[stop.Planned.Service];
        ILookup<string, Credential> held = route.Clinician.Credentials.ToLookup(credential => credential.Skill);
        bool Lapsed(SkillNeed skill) => held[skill.Skill].Any(credential => credential.ExpiresOn < day);
        bool Holds(SkillNeed skill) =>
            held[skill.Skill].Any(credential => credential.Level >= skill.MinLevel && credential.IsValidOn(day));
        bool isAnyLapsed = !need.AnyOf.Any(Holds) && need.AnyOf.Any(Lapsed);
        need = need with
        {
            AllOf = [.. need.AllOf.Where(skill => Holds(skill) || !Lapsed(skill))],
            AnyOf = isAnyLapsed ? [] : need.AnyOf,
        };
        return Lasting(need, route.Clinician, stop.End - stop.Start - stop.SetUp);
    }

    /// <summary>The need with another duration, unless the clinician takes so long for it anyway.</summary>
    public static ServiceNeed Lasting(ServiceNeed need, Clinician clinician, Duration took)
    {
        Duration ordered = need.DurationByDiscipline.GetValueOrDefault(clinician.Discipline, need.Duration);
        return Paced(ordered, clinician.PacePercent) == took
            ? need
            : need with
            {
                Duration = Duration.FromNanoseconds(took.ToInt64Nanoseconds() * 100 / clinician.PacePercent),
                DurationByDiscipline = new Dictionary<Discipline, Duration>(),
            };
    }

    private static Duration Paced(Duration ordered, int percent)
    {
        long nanoseconds = ordered.ToInt64Nanoseconds() * percent;
        long second = 100L * NodaConstants.NanosecondsPerSecond;
        return Duration.FromSeconds((nanoseconds + second - 1) / second);
    }
}
