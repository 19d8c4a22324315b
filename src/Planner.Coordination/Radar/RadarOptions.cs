using NodaTime;

namespace Planner.Coordination;

/// <summary>How far and how deep the radar looks.</summary>
public sealed record RadarOptions
{
    /// <summary>Iterations of a simulated repair unless said.</summary>
    public const long UsualIterations = 4000;

    /// <summary>From when on; null = midnight of the first planned day.</summary>
    public Instant? From { get; init; }

    /// <summary>How far ahead; more than 0.</summary>
    public Duration Ahead { get; init; } = Duration.FromHours(72);

    /// <summary>
    /// How many call-outs are repaired to learn their price, those with most visits that hang on one person first; 0 = none.
    /// </summary>
    public int MostCallOuts { get; init; }

    /// <summary>Iterations of each repair: the same prices every time.</summary>
    public long Iterations { get; init; } = UsualIterations;
    public long Seed { get; init; } = 1;

    /// <summary>Repairs at a time; 0 = one per core. Changes speed, never the prices.</summary>
    public int Workers { get; init; }
}
