using NodaTime;

namespace Planner.Formats;

/// <summary>The day as a row per clinician on an hour axis, drawn in SVG with lengths in percent so that it fits any width.</summary>
internal static class TimelineSection
{
    public static void Write(PageModel model, HtmlWriter html)
    {
        html.Raw("<section id=\"timeline\" class=\"panel\" aria-labelledby=\"timeline-title\">\n");
        html.Raw("<h2 id=\"timeline-title\">Timeline</h2>\n");
        WritePatterns(html);
        for (int day = 0; day < model.Days.Count; day++)
            WriteDay(model, day, html);
        WriteKey(html);
        html.Raw("</section>\n");
    }

    private static void WriteDay(PageModel model, int day, HtmlWriter html)
    {
        LocalDate date = model.Days[day];
        PageRoute[] rows = [.. model.Routes.Where(r => r.Day == date)];
        TimelineScale scale = new(rows, model.Request.Agency.TimeZone);
        html.Write($"<div class=\"gantt by-day\" data-day=\"{day}\" role=\"group\" ");
        html.Write($"aria-label=\"Timeline of {PageClock.LongDate(date)}\">\n");
        html.Write($"<h3>{PageClock.LongDate(date)}</h3>\n<div class=\"scroll\">\n");
        WriteAxis(scale, html);
        TimelineRow row = new(model.Clock, scale, html);
        foreach (PageRoute route in rows)
            row.Write(route);
        html.Raw("</div></div>\n");
    }

    private static void WriteAxis(TimelineScale scale, HtmlWriter html)
    {
        html.Raw("<div class=\"row axis\" aria-hidden=\"true\"><span></span><svg height=\"22\">");
        foreach ((Instant at, int hour) in scale.Hours().SkipLast(1))
            html.Write($"<text x=\"{scale.At(at)}\" y=\"15\" dx=\"3\">{hour:00}:00</text>");
        html.Raw("</svg></div>\n");
    }

    private static void WritePatterns(HtmlWriter html)
    {
        html.Raw("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>");
        html.Raw("<pattern id=\"p-travel\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">");
        html.Raw("<path d=\"M0 6 6 0M-1 1 1-1M5 7 7 5\"/></pattern>");
        html.Raw("<pattern id=\"p-wait\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">");
        html.Raw("<circle cx=\"2.5\" cy=\"2.5\" r=\"1\"/></pattern>");
        html.Raw("<pattern id=\"p-late\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">");
        html.Raw("<path d=\"M0 0 6 6M-1 5 1 7M5-1 7 1\"/></pattern></defs></svg>\n");
    }

    private static void WriteKey(HtmlWriter html)
    {
        html.Raw("<ul class=\"key\" aria-label=\"Legend of the timeline\">");
        Entry(
            html,
            "<rect class=\"visit\" y=\"2\" width=\"24\" height=\"12\" rx=\"2\"/>",
            "visit, with its number in the route"
        );
        Entry(html, "<rect class=\"travel\" y=\"5\" width=\"24\" height=\"6\"/>", "driving");
        Entry(html, "<rect class=\"waiting\" y=\"5\" width=\"24\" height=\"6\"/>", "waiting");
        Entry(html, "<rect class=\"break\" y=\"2\" width=\"24\" height=\"12\"/>", "break");
        Entry(html, "<path class=\"hard\" d=\"M1 4V12M1 8H23M23 4V12\"/>", "hard window for the start");
        Entry(html, "<path class=\"wish\" d=\"M1 8H23\"/>", "preferred start");
        Entry(html, "<path class=\"due\" d=\"M12 2V14\"/>", "promised latest end");
        Entry(html, "<rect class=\"shift\" width=\"24\" height=\"16\"/>", "shift");
        Entry(html, "<rect class=\"over\" width=\"24\" height=\"16\"/>", "past the soft end: overtime");
        html.Raw("</ul>\n");
    }

    private static void Entry(HtmlWriter html, string drawing, string text) =>
        html.Raw($"<li><svg viewBox=\"0 0 24 16\">{drawing}</svg>{text}</li>");
}
