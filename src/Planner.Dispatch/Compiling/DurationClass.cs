using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Clinicians who need the same time for every service: one discipline, one pace.</summary>
/// <param name="PacePercent">100 = as ordered.</param>
public readonly record struct DurationClass(Discipline Discipline, int PacePercent)
{
    public static DurationClass Of(Clinician clinician) => new(clinician.Discipline, clinician.PacePercent);

    /// <summary>Ticks of a service: ordered time by discipline times pace, rounded up to a second.</summary>
    public int Ticks(ServiceNeed need)
    {
        Duration ordered = need.DurationByDiscipline.GetValueOrDefault(Discipline, need.Duration);
        return TimeGrid.Needed(Duration.FromNanoseconds((ordered.ToInt64Nanoseconds() * PacePercent + 99) / 100));
    }
}
