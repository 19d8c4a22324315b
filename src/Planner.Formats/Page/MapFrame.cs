using Planner.Domain;
using Planner.Travel;

namespace Planner.Formats;

/// <summary>
/// The part of the world on the map, and its projection: metres east and south of the north-west corner, equirectangular about
/// the middle latitude (true to a few parts in a thousand over a city).
/// </summary>
internal sealed class MapFrame
{
    private const double MetresPerDegree = Math.PI / 180 * GreatCircle.EarthRadiusMetres;
    private const double MinMarginMetres = 1200;
    private const double Aspect = 1.5;
    private readonly double _metresPerDegreeEast;

    private MapFrame(GeoBox box)
    {
        Box = box;
        double middle = double.DegreesToRadians((box.South + box.North) / 2);
        _metresPerDegreeEast = MetresPerDegree * Math.Cos(middle);
    }

    public GeoBox Box { get; }

    /// <summary>Width in metres.</summary>
    public int Width => Project(new GeoPoint(Box.South, Box.East)).X;

    /// <summary>Height in metres.</summary>
    public int Height => Project(new GeoPoint(Box.South, Box.East)).Y;

    /// <summary>A frame around every place of the plan with a margin, widened to the shape of a screen.</summary>
    public static MapFrame Around(PageModel model)
    {
        GeoPoint[] places =
        [
            .. model.Routes.SelectMany(r => r.Places),
            .. model.Plan.Unassigned.Select(u => model.PatientOf(model.Visit(u.Visit)).Address.Point),
        ];
        return new(Widen(GeoBox.Around(places.Length == 0 ? [default] : places)));
    }

    /// <summary>Whole metres east (X) and south (Y) of the corner.</summary>
    public (int X, int Y) Project(GeoPoint point) =>
        (
            (int)Math.Round((point.Longitude - Box.West) * _metresPerDegreeEast),
            (int)Math.Round((Box.North - point.Latitude) * MetresPerDegree)
        );

    private static GeoBox Widen(GeoBox box)
    {
        double east = MetresPerDegree * Math.Cos(double.DegreesToRadians((box.South + box.North) / 2));
        double width = (box.East - box.West) * east;
        double height = (box.North - box.South) * MetresPerDegree;
        double margin = Math.Max(MinMarginMetres, 0.06 * Math.Max(width, height));
        double wide = Math.Max(width + 2 * margin, (height + 2 * margin) * Aspect);
        double high = Math.Max(height + 2 * margin, (width + 2 * margin) / Aspect);
        double lat = (high - height) / 2 / MetresPerDegree;
        double lon = (wide - width) / 2 / east;
        return new(box.South - lat, box.West - lon, box.North + lat, box.East + lon);
    }
}
