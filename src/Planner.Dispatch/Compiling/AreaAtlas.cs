using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Answers whether a point lies in an area, its border included; each question is computed once.</summary>
public sealed class AreaAtlas(IReadOnlyList<ServiceArea> areas)
{
    private readonly Dictionary<AreaId, IPreparedGeometry> _shapes = areas.ToDictionary(
        area => area.Id,
        area => PreparedGeometryFactory.Prepare(area.Shape)
    );
    private readonly Dictionary<(AreaId, GeoPoint), bool> _known = [];

    /// <summary>Whether any of the areas holds the point.</summary>
    public bool AnyHolds(IReadOnlyList<AreaId> areas, GeoPoint point) => areas.Any(area => Holds(area, point));

    private bool Holds(AreaId area, GeoPoint point)
    {
        if (_known.TryGetValue((area, point), out bool holds))
            return holds;
        holds = _shapes[area].Covers(new Point(point.Longitude, point.Latitude));
        return _known[(area, point)] = holds;
    }
}
