using NodaTime;

namespace Planner.Evaluation;

/// <summary>Whole seconds since an origin: earliest moments round up, latest ones down.</summary>
internal sealed class SecondsGrid(Instant origin)
{
    public long NotBefore(Instant moment) => (long)decimal.Ceiling(Durations.Seconds(moment - origin));

    public long NotAfter(Instant moment) => (long)decimal.Floor(Durations.Seconds(moment - origin));

    public Instant Moment(long second) => origin + Duration.FromSeconds(second);
}
