using NodaTime;

namespace Planner.Formats;

/// <summary>The map's surface with its controls, the list of routes and the panel that tells about what is pointed at.</summary>
internal static class MapSection
{
    public static void Write(PageModel model, PageGeometry geometry, HtmlWriter html)
    {
        WriteDays(model, html);
        html.Raw("<section id=\"map\" class=\"panel\" aria-labelledby=\"map-title\">\n<h2 id=\"map-title\">Map</h2>\n");
        html.Raw("<noscript><p>The map needs scripts; the tables below say everything it shows.</p></noscript>\n");
        html.Raw("<div class=\"split\"><div class=\"stage\">\n");
        html.Raw(
            "<svg id=\"chart\" tabindex=\"0\" role=\"application\" aria-label=\"Map of the routes\" "
                + "aria-describedby=\"map-help\"></svg>\n"
        );
        WriteControls(html);
        html.Write($"<p class=\"credit\">{geometry.Attribution}</p></div>\n<div class=\"side\">\n");
        html.Raw("<p class=\"find\"><label for=\"find\">Find a patient</label>");
        html.Raw("<input id=\"find\" type=\"search\" list=\"find-list\" autocomplete=\"off\" />");
        html.Raw("<datalist id=\"find-list\"></datalist></p>\n");
        WriteList(model, html);
        html.Raw(
            "<div class=\"detail-slot\"><div id=\"detail\" class=\"detail\" role=\"region\" aria-live=\"polite\" aria-label=\"Details\">"
                + "<p class=\"hint\">Point at a stop, or move with Tab and the arrow keys, to read about it here.</p>"
                + "</div></div>\n</div></div>\n"
        );
        WriteKey(html);
        html.Raw("</section>\n");
    }

    private static void WriteDays(PageModel model, HtmlWriter html)
    {
        if (model.Days.Count < 2)
            return;
        html.Raw("<div class=\"days\" role=\"group\" aria-label=\"Day\">\n");
        for (int day = 0; day < model.Days.Count; day++)
        {
            RawHtml pressed = new(day == 0 ? "true" : "false");
            html.Write($"<button type=\"button\" data-pick-day=\"{day}\" aria-pressed=\"{pressed}\">");
            html.Write($"{PageClock.ShortDate(model.Days[day])}</button>\n");
        }
        html.Raw("</div>\n");
    }

    private static void WriteControls(HtmlWriter html)
    {
        html.Raw("<div class=\"zoom\" role=\"group\" aria-label=\"Zoom\">");
        html.Raw("<button type=\"button\" data-zoom=\"in\" aria-label=\"Zoom in\">+</button>");
        html.Raw("<button type=\"button\" data-zoom=\"out\" aria-label=\"Zoom out\">−</button>");
        html.Raw("<button type=\"button\" data-zoom=\"fit\" aria-label=\"Show everything\">⤢</button></div>\n");
        html.Raw("<p class=\"scale\" aria-hidden=\"true\"><i></i><span></span></p>\n");
        html.Raw("<p id=\"map-help\" class=\"sr\">Plus and minus zoom, arrow keys move, 0 shows everything, ");
        html.Raw("Escape clears the selection. The tables below hold the same facts.</p>\n");
    }

    private static void WriteList(PageModel model, HtmlWriter html)
    {
        html.Raw("<div class=\"who-box\"><h3 id=\"who-title\">Clinicians</h3>");
        html.Raw("<button type=\"button\" class=\"clear\" data-clear=\"\" hidden=\"\">Show all</button>\n");
        html.Raw("<ul class=\"who\" aria-labelledby=\"who-title\">\n");
        foreach (PageRoute route in model.Routes)
            WriteEntry(model, route, html);
        html.Raw("</ul></div>\n");
    }

    private static void WriteEntry(PageModel model, PageRoute route, HtmlWriter html)
    {
        int day = model.DayOf(route);
        html.Write($"<li class=\"by-day\" data-day=\"{day}\"><button type=\"button\" class=\"{route.Look.Classes}\" ");
        html.Write($"data-route=\"{route.Id}\" aria-pressed=\"false\"><span class=\"num\">{route.Look.Number}</span>");
        html.Raw(
            "<svg class=\"dash\" width=\"26\" height=\"10\" aria-hidden=\"true\"><line x2=\"26\" y1=\"5\" y2=\"5\"/></svg>"
        );
        html.Write(
            $"<span class=\"name\">{route.Clinician.Name}</span><small>{route.Clinician.Discipline.ToString()} · "
        );
        html.Write($"{Load(route)}</small></button></li>\n");
    }

    private static string Load(PageRoute route)
    {
        if (route.Stops.Count == 0)
            return "no visits";
        string visits = route.Stops.Count == 1 ? "1 visit" : FormattableString.Invariant($"{route.Stops.Count} visits");
        string late = route.Overtime > Duration.Zero ? $" · {PageClock.Length(route.Overtime)} overtime" : "";
        return $"{visits} · {PageClock.Length(route.Driving)} driving{late}";
    }

    private static void WriteKey(HtmlWriter html)
    {
        html.Raw("<ul class=\"key\" aria-label=\"Legend of the map\">");
        html.Raw("<li><svg viewBox=\"0 0 24 16\"><circle class=\"k-stop\" cx=\"12\" cy=\"8\" r=\"7\"/></svg>");
        html.Raw("stop, numbered in the order driven</li>");
        html.Raw("<li><svg viewBox=\"0 0 24 16\"><path class=\"k-home\" d=\"M5 8 12 1 19 8V15H5Z\"/></svg>");
        html.Raw("start of a route</li>");
        html.Raw("<li><svg viewBox=\"0 0 24 16\"><path class=\"k-left\" d=\"M12 1 20 8 12 15 4 8Z\"/></svg>");
        html.Raw("unassigned visit</li>");
        html.Raw("<li><svg viewBox=\"0 0 24 16\"><line class=\"k-way\" x2=\"24\" y1=\"8\" y2=\"8\"/></svg>");
        html.Raw("way driven; colour, dashes and number tell the clinician</li></ul>\n");
    }
}
