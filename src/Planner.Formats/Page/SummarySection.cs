using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>The page's head: whose plan, when, and its figures.</summary>
internal static class SummarySection
{
    public static string Dates(PageModel model)
    {
        PlanRequest request = model.Request;
        return request.From == request.To
            ? PageClock.LongDate(request.From)
            : $"{PageClock.ShortDate(request.From)} – {PageClock.LongDate(request.To)}";
    }

    public static void Write(PageModel model, PageGeometry geometry, HtmlWriter html)
    {
        html.Write($"<header class=\"top\">\n<div class=\"title\"><h1>{model.Request.Agency.Name}</h1>");
        html.Write($"<p class=\"dates\">Roster for {Dates(model)}</p></div>\n<dl class=\"figures\">\n");
        WriteVisits(model, html);
        WriteRoad(model, html);
        WriteViolations(model, html);
        html.Raw("</dl>\n");
        WriteSource(model, geometry, html);
        html.Raw("</header>\n");
    }

    private static void WriteVisits(PageModel model, HtmlWriter html)
    {
        Plan plan = model.Plan;
        Figure(html, "", "Visits served", $"{model.Served} of {plan.ServableUpperBound}", Servable(model));
        int left = plan.Unassigned.Count(u => u.Servable);
        int never = plan.Unassigned.Count - left;
        string note = never == 0 ? "" : $"{never} cannot be served by anyone";
        Figure(html, left > 0 ? "warn" : "", "Unassigned", $"{plan.Unassigned.Count}", note);
    }

    private static string Servable(PageModel model) => $"servable, {model.Request.Visits.Count} ordered";

    private static void WriteRoad(PageModel model, HtmlWriter html)
    {
        IReadOnlyList<PageRoute> used = [.. model.Routes.Where(r => r.Stops.Count > 0)];
        Duration driving = Sum(used.Select(r => r.Driving));
        Duration overtime = Sum(used.Select(r => r.Overtime));
        int late = used.Count(r => r.Overtime > Duration.Zero);
        string shifts = used.Count == 1 ? "1 route" : $"{used.Count} routes";
        Figure(html, "", "Driving", PageClock.Length(driving), PageClock.Distance(used.Sum(r => r.Metres)));
        Figure(html, "", "Routes", $"{used.Count}", $"of {model.Routes.Count} shifts");
        string past = late == 0 ? $"none in {shifts}" : $"in {late} of {shifts}";
        Figure(html, late > 0 ? "warn" : "", "Overtime", PageClock.Length(overtime), past);
    }

    private static void WriteViolations(PageModel model, HtmlWriter html)
    {
        int count = model.Violations.Count;
        string note = count == 0 ? "✓ every hard rule holds" : "! see the checks";
        Figure(html, count == 0 ? "good" : "bad", "Violations", $"{count}", note);
    }

    private static void WriteSource(PageModel model, PageGeometry geometry, HtmlWriter html)
    {
        PlanOrigin origin = model.Plan.Origin;
        html.Write($"<p class=\"source\">Times in {model.Request.Agency.TimeZone.Id}. Travel: {origin.TravelSource}. ");
        if (origin.TravelIsGreatCircle)
            html.Raw("<strong class=\"flag\">Estimated from straight lines, not from roads.</strong> ");
        html.Write($"Budget {origin.Budget}, seed {origin.Seed}, engine {origin.EngineVersion}. ");
        if (geometry.Attribution.Length > 0)
            html.Write($"Map data {geometry.Attribution}, Open Database License (ODbL) 1.0.");
        html.Raw("</p>\n");
    }

    private static Duration Sum(IEnumerable<Duration> lengths) => lengths.Aggregate(Duration.Zero, (a, b) => a + b);

    private static void Figure(HtmlWriter html, string kind, string name, string value, string note) =>
        html.Write($"<div class=\"figure {kind}\"><dt>{name}</dt><dd><b>{value}</b><span>{note}</span></dd></div>\n");
}
