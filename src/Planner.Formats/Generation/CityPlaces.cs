using System.Globalization;
using Planner.Domain;
using Planner.Travel;

namespace Planner.Formats;

/// <summary>
/// Invented addresses on real streets, denser around a few centres as people live.
/// </summary>
internal sealed class CityPlaces
{
    private const int ClusterCount = 6;
    private const double ClusterMetres = 1500;
    private const int MetresPerDegree = 111_195;

    private readonly SeededRandom _random;
    private readonly RoadEdge[] _streets;
    private readonly long[] _upTo;
    private readonly double _metresPerDegreeEast;

    public CityPlaces(RoadNetwork network, SeededRandom random)
    {
        _random = random;
        _streets = [.. network.Edges.Where(IsStreet)];
        if (_streets.Length == 0)
            throw new ArgumentException("The road network has no named street where people live.");
        GeoBox box = network.Bounds;
        // Whole metres: a last digit that differs between machines must not move an address.
        _metresPerDegreeEast = Math.Round(MetresPerDegree * Math.Cos((box.South + box.North) / 2 * Math.PI / 180));
        Centres = [.. Enumerable.Range(0, ClusterCount).Select(_ => Middle(random.Pick(_streets)))];
        _upTo = Cumulated();
    }

    /// <summary>The centres people live around; the first is where the office stands.</summary>
    public IReadOnlyList<GeoPoint> Centres { get; }

    /// <summary>An address where people live.</summary>
    public Address Next()
    {
        long left = (long)_random.Next(int.MaxValue) * _upTo[^1] / int.MaxValue;
        int at = Array.BinarySearch(_upTo, left);
        RoadEdge street = _streets[at < 0 ? ~at : Math.Min(at + 1, _streets.Length - 1)];
        return new(Text(street), Along(street));
    }

    /// <summary>The address nearest to a point.</summary>
    public Address Near(GeoPoint point)
    {
        RoadEdge street = _streets.MinBy(e => Metres(Middle(e), point))!;
        return new(Text(street), Along(street));
    }

    /// <summary>Whole metres between two points of the city.</summary>
    public int Metres(GeoPoint a, GeoPoint b)
    {
        double north = (a.Latitude - b.Latitude) * MetresPerDegree;
        double east = (a.Longitude - b.Longitude) * _metresPerDegreeEast;
        return (int)Math.Sqrt(north * north + east * east);
    }

    /// <summary>A point moved by whole metres.</summary>
    public GeoPoint Moved(GeoPoint from, int north, int east) =>
        Rounded(from.Latitude + (double)north / MetresPerDegree, from.Longitude + east / _metresPerDegreeEast);

    private static bool IsStreet(RoadEdge edge) =>
        !edge.PassingOnly
        && edge.Name.Length > 0
        && edge.Class
            is RoadClass.Residential
                or RoadClass.LivingStreet
                or RoadClass.Unclassified
                or RoadClass.Tertiary;

    private long[] Cumulated()
    {
        long[] upTo = new long[_streets.Length];
        long sum = 0;
        for (int i = 0; i < _streets.Length; i++)
            upTo[i] = sum += 1 + (long)_streets[i].LengthMetres * Density(Middle(_streets[i]));
        return upTo;
    }

    // Falls with the square of the distance from each centre, in thousandths.
    private int Density(GeoPoint point) =>
        Centres.Sum(c =>
        {
            double far = Metres(c, point) / ClusterMetres;
            return (int)(1000 / (1 + far * far * far * far));
        });

    private string Text(RoadEdge street) =>
        $"{street.Name} {_random.Next(1, 60).ToString(CultureInfo.InvariantCulture)}";

    private GeoPoint Along(RoadEdge street)
    {
        int leg = _random.Next(street.Points.Count - 1);
        (GeoPoint a, GeoPoint b) = (street.Points[leg], street.Points[leg + 1]);
        double share = _random.Next(1000) / 1000.0;
        return Rounded(
            a.Latitude + (b.Latitude - a.Latitude) * share,
            a.Longitude + (b.Longitude - a.Longitude) * share
        );
    }

    private static GeoPoint Middle(RoadEdge street) => street.Points[street.Points.Count / 2];

    private static GeoPoint Rounded(double latitude, double longitude) =>
        new(Math.Round(latitude, 6), Math.Round(longitude, 6));
}
