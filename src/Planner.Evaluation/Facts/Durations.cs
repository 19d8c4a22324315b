using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>How long things last, in whole seconds, rounded up.</summary>
internal static class Durations
{
    /// <summary>Ordered time for the clinician's discipline times the clinician's pace.</summary>
    public static Duration Service(ServiceNeed need, Clinician clinician)
    {
        Duration ordered = need.DurationByDiscipline.TryGetValue(clinician.Discipline, out Duration other)
            ? other
            : need.Duration;
        return Duration.FromSeconds((long)decimal.Ceiling(Seconds(ordered) * clinician.PacePercent / 100m));
    }

    public static Duration WholeSeconds(Duration duration) =>
        Duration.FromSeconds((long)decimal.Ceiling(Seconds(duration)));

    /// <summary>Exact seconds; any duration fits.</summary>
    public static decimal Seconds(Duration duration) =>
        (duration.Days * 86_400m) + (duration.NanosecondOfDay / 1_000_000_000m);

    public static decimal Minutes(Duration duration) => Seconds(duration) / 60m;

    public static Duration Of(TravelLeg leg) => Duration.FromSeconds(leg.Seconds);
}
