using NodaTime;

namespace Planner.Analysis;

/// <summary>What is uncertain about a day, and how it is worked off.</summary>
public sealed record DelayModel
{
    public static DelayModel Default { get; } = new();
    public DurationModel Durations { get; init; } = DurationModel.Default;
    public TravelModel Travel { get; init; } = TravelModel.Default;

    /// <summary>
    /// How much before its planned start a visit may begin when its clinician is early; never before its window. Ten minutes: an
    /// assumption. Zero where people were told a minute and are not at the door before.
    /// </summary>
    public Duration MayBeginEarly { get; init; } = Duration.FromMinutes(10);
}
