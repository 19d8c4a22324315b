using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Writes a plan as one HTML file that opens without a network: map, timeline and tables, script and style inside. Its
/// content security policy forbids every request and every script or style but its own.
/// </summary>
public static class PlanPage
{
    /// <param name="request">What the plan was made from.</param>
    /// <param name="plan">A checked plan of that request.</param>
    /// <param name="geometry">Roads and ways for the map; <see cref="PageGeometry.None"/> draws straight lines.</param>
    /// <param name="writer">Receives UTF-16 text; write it as UTF-8.</param>
    /// <param name="violations">What the checker found; none for a plan that the planner made.</param>
    /// <exception cref="KeyNotFoundException">The plan names something that the request does not have.</exception>
    public static void Write(
        PlanRequest request,
        Plan plan,
        PageGeometry geometry,
        TextWriter writer,
        IReadOnlyList<Violation>? violations = null
    )
    {
        PageModel model = new(request, plan, violations ?? []);
        HtmlWriter html = new(writer);
        html.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n");
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageAssets.SecurityPolicy}\" />\n");
        html.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        html.Write($"<title>Roster {SummarySection.Dates(model)} – {request.Agency.Name}</title>\n");
        html.Raw($"<style>{PageAssets.Style}</style>\n</head>\n<body>\n");
        WriteBody(model, geometry, html);
        html.Raw($"<script>{PageAssets.Script}</script>\n</body>\n</html>\n");
    }

    private static void WriteBody(PageModel model, PageGeometry geometry, HtmlWriter html)
    {
        html.Raw(PageAssets.Skip);
        SummarySection.Write(model, geometry, html);
        html.Raw("<main>\n");
        MapSection.Write(model, geometry, html);
        TimelineSection.Write(model, html);
        RouteSection.Write(model, html);
        UnassignedSection.Write(model, html);
        CostSection.Write(model, html);
        ChecksSection.Write(model, html);
        html.Raw("</main>\n");
        MapData.Write(model, geometry, html);
    }
}
