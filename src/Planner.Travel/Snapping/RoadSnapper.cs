using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Planner.Travel;

/// <summary>
/// Finds the nearest point on the nearest road where a car may stop, by an STR tree over the edges' boxes. Ties go to
/// the lower edge index.
/// </summary>
internal sealed class RoadSnapper
{
    private const double FirstRadiusMetres = 60;
    private readonly RoadNetwork network;
    private readonly double maxMetres;
    private readonly STRtree<int> tree = new();

    /// <param name="network">The roads.</param>
    /// <param name="maxMetres">Farthest a place may lie from a road, in metres.</param>
    public RoadSnapper(RoadNetwork network, double maxMetres)
    {
        this.network = network;
        this.maxMetres = maxMetres;
        for (var i = 0; i < network.Edges.Count; i++)
            if (!network.Edges[i].PassingOnly)
                tree.Insert(EnvelopeOf(GeoBox.Around(network.Edges[i].Points)), i);
        tree.Build();
    }

    /// <exception cref="PlaceTooFarException">Places with no road near enough; all of them are named.</exception>
    public SnappedPlace[] Snap(IReadOnlyList<NamedPlace> places)
    {
        var snapped = places.Select(p => Snap(p.Point)).ToArray();
        var tooFar = places.Where((_, i) => snapped[i] is null).ToArray();
        if (tooFar.Length > 0)
            throw new PlaceTooFarException(tooFar, network, maxMetres);
        return Array.ConvertAll(snapped, s => s!.Value);
    }

    /// <summary>Widens the circle until it holds a road: most addresses are within the first.</summary>
    private SnappedPlace? Snap(GeoPoint point)
    {
        if (!double.IsFinite(point.Latitude) || !double.IsFinite(point.Longitude))
            return null;
        for (var radius = Math.Min(FirstRadiusMetres, maxMetres); ; radius = Math.Min(radius * 3, maxMetres))
        {
            if (Nearest(point, radius) is { } found && found.DistanceMetres <= radius)
                return found;
            if (radius >= maxMetres)
                return null;
        }
    }

    private SnappedPlace? Nearest(GeoPoint point, double radius)
    {
        var plane = new LocalPlane(point);
        SnappedPlace? best = null;
        foreach (var edge in tree.Query(EnvelopeOf(plane.BoxAround(radius))))
        {
            var found = plane.Project(edge, network.Edges[edge].Points);
            if (best is not { } b || IsNearer(found, b))
                best = found;
        }
        return best;
    }

    private static bool IsNearer(SnappedPlace a, SnappedPlace b) =>
        a.DistanceMetres < b.DistanceMetres || (a.DistanceMetres == b.DistanceMetres && a.Edge < b.Edge);

    private static Envelope EnvelopeOf(GeoBox box) => new(box.West, box.East, box.South, box.North);
}
