using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>A table per route: every stop with its times, window and way.</summary>
internal static class RouteSection
{
    private static readonly RawHtml Head = new(
        "<thead><tr><th scope=\"col\">#</th><th scope=\"col\">Patient</th><th scope=\"col\">Visit</th>"
            + "<th scope=\"col\">Drive</th><th scope=\"col\">Arrival</th><th scope=\"col\">Start</th>"
            + "<th scope=\"col\">End</th><th scope=\"col\">Window</th><th scope=\"col\">Notes</th></tr></thead>\n"
    );

    public static void Write(PageModel model, HtmlWriter html)
    {
        html.Raw("<section id=\"routes\" class=\"panel\" aria-labelledby=\"routes-title\">\n");
        html.Raw("<h2 id=\"routes-title\">Routes</h2>\n");
        foreach (PageRoute route in model.Routes.Where(r => r.Stops.Count > 0))
            WriteRoute(model, route, html);
        WriteIdle(model, html);
        html.Raw("</section>\n");
    }

    private static void WriteRoute(PageModel model, PageRoute route, HtmlWriter html)
    {
        int day = model.DayOf(route);
        html.Write($"<article class=\"route by-day {route.Look.Classes}\" data-day=\"{day}\" id=\"{route.Id}\">");
        html.Write($"<h3><span class=\"num\">{route.Look.Number}</span> {route.Clinician.Name} ");
        html.Write($"<small>{route.Clinician.Discipline.ToString()}, {PageClock.ShortDate(route.Day)}</small></h3>");
        html.Write($"<p class=\"sum\">{Summary(model.Clock, route)}</p>\n<table>{Head}<tbody>\n");
        RouteRows rows = new(model, route, html);
        rows.Write();
        html.Raw("</tbody></table></article>\n");
    }

    private static string Summary(PageClock clock, PageRoute route)
    {
        PlannedRoute planned = route.Route!;
        string[] parts =
        [
            FormattableString.Invariant($"{route.Stops.Count} stops"),
            $"on duty {clock.Span(planned.Departure, planned.Return, route.Day)}",
            $"with patients {PageClock.Length(route.AtPatients)}",
            $"driving {PageClock.Length(route.Driving)}, {PageClock.Distance(route.Metres)}",
            route.Overtime > Duration.Zero ? $"overtime {PageClock.Length(route.Overtime)}" : "no overtime",
        ];
        return string.Join(" · ", parts);
    }

    private static void WriteIdle(PageModel model, HtmlWriter html)
    {
        PageRoute[] idle = [.. model.Routes.Where(r => r.Stops.Count == 0)];
        if (idle.Length == 0)
            return;
        html.Raw("<p class=\"idle\">On shift without visits: ");
        html.Write(
            $"{string.Join(", ", idle.Select(r => $"{r.Clinician.Name} ({PageClock.ShortDate(r.Day)})"))}.</p>\n"
        );
    }
}
