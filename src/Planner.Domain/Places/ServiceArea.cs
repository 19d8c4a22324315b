using NetTopologySuite.Geometries;

namespace Planner.Domain;

/// <summary>
/// A named area of the agency. The border belongs to the area.
/// </summary>
public sealed record ServiceArea(AreaId Id, string Name, Geometry Shape);
