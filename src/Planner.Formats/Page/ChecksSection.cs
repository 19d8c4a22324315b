using Planner.Domain;

namespace Planner.Formats;

/// <summary>What the checker found, and how to make the plan again.</summary>
internal static class ChecksSection
{
    public static void Write(PageModel model, HtmlWriter html)
    {
        html.Raw("<section id=\"checks\" class=\"panel\" aria-labelledby=\"checks-title\">\n");
        html.Raw("<h2 id=\"checks-title\">Checks</h2>\n");
        if (model.Violations.Count == 0)
            html.Raw("<p class=\"good\">✓ No violation: every hard rule was checked after planning and holds.</p>\n");
        else
            WriteViolations(model, html);
        WriteOrigin(model.Plan.Origin, html);
        html.Raw("</section>\n");
    }

    private static void WriteViolations(PageModel model, HtmlWriter html)
    {
        html.Raw("<table><thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">What</th>");
        html.Raw("<th scope=\"col\">Who</th><th scope=\"col\">By</th></tr></thead><tbody>\n");
        foreach (Violation found in model.Violations)
        {
            string who = found.Clinician is { } id && model.Clinicians.TryGetValue(id, out Clinician? c) ? c.Name : "";
            html.Write(
                $"<tr class=\"bad\"><th scope=\"row\">{found.Rule}</th><td data-label=\"What\">{found.Message}</td>"
            );
            html.Write($"<td data-label=\"Who\">{who}</td>");
            html.Write($"<td data-label=\"By\">{found.Amount:0.##} {found.Unit}</td></tr>\n");
        }
        html.Raw("</tbody></table>\n");
    }

    private static void WriteOrigin(PlanOrigin origin, HtmlWriter html)
    {
        html.Raw("<dl class=\"origin\">");
        Pair(html, "Engine", origin.EngineVersion);
        Pair(html, "Seed", FormattableString.Invariant($"{origin.Seed}"));
        Pair(html, "Budget", origin.Budget);
        Pair(html, "Travel", origin.TravelSource);
        Pair(html, "Request (SHA-256)", origin.InputHash);
        if (origin.TravelHash.Length > 0)
            Pair(html, "Road network (SHA-256)", origin.TravelHash);
        html.Raw("</dl>\n");
    }

    private static void Pair(HtmlWriter html, string name, string value) =>
        html.Write($"<div><dt>{name}</dt><dd>{value}</dd></div>");
}
