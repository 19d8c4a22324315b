namespace Planner.Travel;

/// <summary>
/// Travel on a day when roads are slower or closed. Over a road network the ways are searched anew, so that whoever can drives
/// around; elsewhere a leg is slower by the share of its straight line that lies in the shape. A closed road is passable at walking
/// pace: nobody drives through who need not, and every door stays within reach.
/// </summary>
public static class DelayedTravel
{
    /// <summary>Percent by which a leg through a closed shape is longer where the roads are not known.</summary>
    internal const int ClosedPercent = 100;

    /// <summary>The matrix itself where there is nothing to change.</summary>
    public static ITravelMatrix Of(ITravelMatrix matrix, IReadOnlyList<TravelDelay> delays) =>
        (delays.Count, matrix) switch
        {
            (0, _) => matrix,
            (_, DrivenMatrix driven) => Of(driven.Now, delays),
            // Delays on delays are the same as all of them at once, roundings too.
            (_, SlowedMatrix slowed) => Of(slowed.Inner, [.. slowed.Delays, .. delays]),
            (_, RoadMatrix { Undelayed: { } roads } delayed) => Of(roads, [.. delayed.Delays, .. delays]),
            // Where every road is slower alike, the fastest ways stay what they are.
            (_, RoadMatrix roads) when !delays.All(IsEverywhere) => roads.Delayed(delays),
            _ => new SlowedMatrix(matrix, delays),
        };

    private static bool IsEverywhere(TravelDelay delay) => delay is { Shape: null, Percent: not null };

    /// <summary>The same with ways that were driven before.</summary>
    public static ITravelMatrix Of(ITravelMatrix matrix, TravelSource source)
    {
        ITravelMatrix now = Of(matrix, source.Delays);
        return source.Driven.Count == 0 ? now : new DrivenMatrix(now, source.Driven);
    }
}
