using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What a past stop asked for, as long as it took; a credential that lapsed later is not held against it.</summary>
internal static class PastNeed
{
    public static ServiceNeed Of(Visit visit, SimulatedRoute route, SimulatedStop stop, LocalDate day)
    {
        ServiceNeed need = visit.Services[stop.Planned.Service];
        Clinician clinician = route.Clinician;
        bool Lapsed(SkillNeed skill) =>
            clinician.Credentials.Any(held => held.Skill == skill.Skill && held.ExpiresOn < day);
        SkillNeed[] any = [.. need.AnyOf.Where(skill => !Lapsed(skill))];
        need = need with { AllOf = [.. need.AllOf.Where(skill => !Lapsed(skill))], AnyOf = any };
        Duration took = stop.End - stop.Start - stop.SetUp;
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
