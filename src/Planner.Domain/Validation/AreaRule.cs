using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Planner.Domain;

/// <summary>
/// Areas are simple, closed polygons with an inside, in degrees.
/// </summary>
internal sealed class AreaRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        for (int i = 0; i < index.Request.Areas.Count; i++)
            Check(findings, FindingList.At("areas", i) + ".shape", index.Request.Areas[i].Shape);
    }

    private static void Check(FindingList findings, string place, Geometry shape)
    {
        if (shape is not (Polygon or MultiPolygon) || shape.IsEmpty)
        {
            findings.Mistake(place, "no polygon", "An area is a polygon or several.", "Draw its border.");
            return;
        }
        IsValidOp valid = new(shape);
        if (!valid.IsValid)
            findings.Mistake(place, valid.ValidationError.ToString(), "A border does not cross itself.", "Redraw it.");
        Envelope box = shape.EnvelopeInternal;
        if (box.MinX < -180 || box.MaxX > 180 || box.MinY < -90 || box.MaxY > 90)
            findings.Mistake(place, "corners off the earth", "Corners are [longitude, latitude].", "Swap the numbers.");
    }
}
