namespace Planner.Travel;

/// <summary>
/// A path's milliseconds and centimetres in one integer, compared by time first and length second. Adding two costs
/// adds both parts; the length stays below its 32 bits up to 42,900 km. One number keeps the search small and makes
/// the metres of the fastest path unique even where two paths take the same time.
/// </summary>
internal static class PathCost
{
    public const long Unreachable = long.MaxValue / 4;
    private const int LengthBits = 32;

    public static long Of(double seconds, double metres) =>
        ((long)Math.Round(seconds * 1000) << LengthBits) + (long)Math.Round(metres * 100);

    /// <summary>The part of <paramref name="cost"/> up to <paramref name="share"/> (0 to 1) of the way.</summary>
    public static long Part(long cost, double share) =>
        Of(Milliseconds(cost) * share / 1000, Centimetres(cost) * share / 100);

    /// <summary>The same way in a time longer by so many percent.</summary>
    public static long Slower(long cost, int percent) =>
        cost + (((Milliseconds(cost) * percent + 99) / 100) << LengthBits);

    /// <summary>Milliseconds of the part that is time.</summary>
    public static long Time(long cost) => Milliseconds(cost);

    /// <summary>Whole seconds, rounded up: a plan must not promise an arrival too early.</summary>
    public static int Seconds(long cost) => checked((int)((Milliseconds(cost) + 999) / 1000));

    /// <summary>Whole metres, rounded to nearest.</summary>
    public static int Metres(long cost) => checked((int)((Centimetres(cost) + 50) / 100));

    private static long Milliseconds(long cost) => cost >> LengthBits;

    private static long Centimetres(long cost) => cost & ((1L << LengthBits) - 1);
}
