namespace Planner.Travel;

/// <summary>
/// Car speeds by road class. Speed in km/h = (signed limit, or the class's usual limit when unsigned) x the class's
/// factor x <see cref="Scale"/>.
/// </summary>
/// <param name="Name">Name for messages.</param>
/// <param name="Scale">Factor on every speed, positive: 0.8 for a rush hour a quarter slower than usual.</param>
/// <remarks>
/// Usual limits follow Swedish practice: 50 km/h in built-up areas, walking pace in living streets, 70 on urban trunk
/// roads. The factor stands for lights, junctions, bends and parked cars, which the network does not hold: near 1 on
/// grade-separated roads, about 0.6 on residential streets. The outcome (residential 30, tertiary 33, secondary 35,
/// motorway 81 km/h at signed 90) is of the order of the default car speeds of open-source routers. They are estimates,
/// not measurements; an agency with logged trips should scale them.
/// </remarks>
public sealed record SpeedProfile(string Name, double Scale = 1.0)
{
    /// <summary>Daytime city driving without an incident.</summary>
    public static readonly SpeedProfile UrbanCar = new("urban-car");

    private static readonly (int UsualLimitKmh, double Factor)[] Table =
    [
        (80, 0.90), // motorway
        (60, 0.75), // motorway link
        (70, 0.85), // trunk
        (50, 0.75), // trunk link
        (60, 0.75), // primary
        (50, 0.65), // primary link
        (50, 0.70), // secondary
        (50, 0.60), // secondary link
        (50, 0.65), // tertiary
        (50, 0.60), // tertiary link
        (50, 0.65), // unclassified
        (50, 0.60), // residential
        (10, 0.80), // living street
        (20, 0.75), // service
        (30, 0.75), // road of unknown class
    ];

    /// <summary>Speed on a road in km/h.</summary>
    /// <param name="roadClass">Road class.</param>
    /// <param name="maxSpeedKmh">Signed limit in km/h; 0 takes the class's usual one.</param>
    public double Kmh(RoadClass roadClass, int maxSpeedKmh)
    {
        var (usual, factor) = Table[(int)roadClass];
        return (maxSpeedKmh > 0 ? maxSpeedKmh : usual) * factor * Scale;
    }
}
