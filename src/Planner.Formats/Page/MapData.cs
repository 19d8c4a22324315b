using System.Text.Json;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// The map's data as JSON in the page: size of the frame in metres, roads by tier, routes with their stops and legs, and the
/// unassigned visits. Lines are encoded by <see cref="MapLine"/>.
/// </summary>
internal static class MapData
{
    private const double RouteTolerance = 3;

    public static void Write(PageModel model, PageGeometry geometry, HtmlWriter html)
    {
        MapFrame frame = MapFrame.Around(model);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
            WriteAll(model, geometry, frame, json);
        html.Raw("<script type=\"application/json\" id=\"map-data\">");
        html.Raw(System.Text.Encoding.UTF8.GetString(stream.ToArray())); // the writer escapes < and & itself
        html.Raw("</script>\n");
    }

    private static void WriteAll(PageModel model, PageGeometry geometry, MapFrame frame, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("width", frame.Width);
        json.WriteNumber("height", frame.Height);
        json.WriteStartArray("roads");
        MapRoads.Write(geometry.Roads, frame, json);
        json.WriteEndArray();
        json.WriteStartArray("labels");
        MapLabels.Write(geometry.Roads, frame, json);
        json.WriteEndArray();
        json.WriteStartArray("routes");
        foreach (PageRoute route in model.Routes.Where(r => r.Stops.Count > 0))
            WriteRoute(model, route, geometry, frame, json);
        json.WriteEndArray();
        json.WriteStartArray("unassigned");
        foreach (UnassignedVisit visit in model.Plan.Unassigned)
            WriteUnassigned(model, visit, frame, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRoute(
        PageModel model,
        PageRoute route,
        PageGeometry geometry,
        MapFrame frame,
        Utf8JsonWriter json
    )
    {
        json.WriteStartObject();
        json.WriteString("id", route.Id);
        json.WriteNumber("number", route.Look.Number);
        json.WriteString("look", route.Look.Classes);
        json.WriteNumber("day", model.DayOf(route));
        json.WriteString("name", route.Clinician.Name);
        WritePoint("home", frame.Project(route.Shift.StartPlace.Point), json);
        json.WriteStartArray("legs");
        GeoPoint[] places = [.. route.Places];
        for (int i = 1; i < places.Length; i++)
            json.WriteStringValue(Leg(places[i - 1], places[i], geometry, frame));
        json.WriteEndArray();
        json.WriteStartArray("stops");
        foreach (PageStop stop in route.Stops)
            WriteStop(stop, frame, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStop(PageStop stop, MapFrame frame, Utf8JsonWriter json)
    {
        (int x, int y) = frame.Project(stop.Patient.Address.Point);
        json.WriteStartArray();
        json.WriteNumberValue(x);
        json.WriteNumberValue(y);
        json.WriteStringValue(stop.Patient.Name);
        json.WriteEndArray();
    }

    private static void WriteUnassigned(PageModel model, UnassignedVisit left, MapFrame frame, Utf8JsonWriter json)
    {
        Patient patient = model.PatientOf(model.Visit(left.Visit));
        json.WriteStartObject();
        json.WriteString("name", patient.Name);
        json.WriteString("visit", left.Visit.Value);
        WritePoint("at", frame.Project(patient.Address.Point), json);
        json.WriteStartArray("days");
        foreach (int day in model.DaysOf(left.Visit))
            json.WriteNumberValue(day);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePoint(string name, (int X, int Y) point, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(point.X);
        json.WriteNumberValue(point.Y);
        json.WriteEndArray();
    }

    private static string Leg(GeoPoint from, GeoPoint to, PageGeometry geometry, MapFrame frame)
    {
        IReadOnlyList<GeoPoint> way = geometry.Legs.GetValueOrDefault((from, to)) ?? [];
        IEnumerable<GeoPoint> line = [from, .. way, to]; // the way starts and ends on the road, the places lie beside it
        return MapLine.Encode(MapSimplifier.Simplify([.. line.Select(frame.Project)], RouteTolerance));
    }
}
