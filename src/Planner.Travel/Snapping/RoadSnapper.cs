using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Planner.Travel;

/// <summary>Finds the nearest point on the nearest road, by an STR tree over the edges' boxes.</summary>
internal sealed class RoadSnapper
{
    private const double FirstRadiusMetres = 60;
    private readonly RoadNetwork network;
    private readonly STRtree<int> tree = new();

    public RoadSnapper(RoadNetwork network)
    {
        this.network = network;
        for (var i = 0; i < network.Edges.Count; i++)
            tree.Insert(EnvelopeOf(GeoBox.Around(network.Edges[i].Points)), i);
        tree.Build();
    }

    /// <summary>Snaps a place; ties go to the lower edge index.</summary>
    /// <exception cref="PlaceTooFarException">No road within <paramref name="maxMetres"/>.</exception>
    public SnappedPlace Snap(NamedPlace place, double maxMetres)
    {
        for (var radius = Math.Min(FirstRadiusMetres, maxMetres); ; radius = Math.Min(radius * 3, maxMetres))
        {
            if (Nearest(place.Point, radius) is { } found && found.DistanceMetres <= radius)
                return found;
            if (radius >= maxMetres)
                throw new PlaceTooFarException(place, network.Name, maxMetres);
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
