using Planner.Domain;

namespace Planner.Formats;

/// <summary>Visits nobody makes, each with the reasons.</summary>
internal static class UnassignedSection
{
    private const int MostNames = 4;

    public static void Write(PageModel model, HtmlWriter html)
    {
        html.Raw("<section id=\"unassigned\" class=\"panel\" aria-labelledby=\"unassigned-title\">\n");
        html.Write(
            $"<h2 id=\"unassigned-title\">Unassigned <span class=\"count\">{model.Plan.Unassigned.Count}</span></h2>\n"
        );
        if (model.Plan.Unassigned.Count == 0)
            html.Raw("<p>Every visit is served.</p>\n");
        else
            WriteTable(model, html);
        html.Raw("</section>\n");
    }

    private static void WriteTable(PageModel model, HtmlWriter html)
    {
        html.Raw("<table class=\"left\"><thead><tr><th scope=\"col\">Patient</th><th scope=\"col\">Visit</th>");
        html.Raw("<th scope=\"col\">Windows</th><th scope=\"col\">Why</th></tr></thead><tbody>\n");
        foreach (UnassignedVisit left in model.Plan.Unassigned)
            WriteVisit(model, left, html);
        html.Raw("</tbody></table>\n");
    }

    private static void WriteVisit(PageModel model, UnassignedVisit left, HtmlWriter html)
    {
        Visit visit = model.Visit(left.Visit);
        Patient patient = model.PatientOf(visit);
        html.Write($"<tr data-unassigned=\"{visit.Id.Value}\"><th scope=\"row\">{patient.Name}");
        html.Write($"<small>{patient.Address.Text}</small></th><td data-label=\"Visit\">{PlainWords.Of(visit.Type)}");
        html.Write($"<small>{string.Join(" + ", visit.Services.Select(PlainWords.Of))} · {visit.Id.Value}</small>");
        html.Write($"<small>{(visit.Mandatory ? "mandatory" : "optional")}, priority {visit.Priority}</small></td>");
        html.Raw("<td data-label=\"Windows\">");
        foreach (TimeWindow window in visit.Windows)
            html.Write($"<span class=\"span\">{Span(model, window)}</span>");
        html.Raw("</td>");
        html.Write($"<td data-label=\"Why\"><b class=\"{(left.Servable ? "full" : "never")}\">{Verdict(left)}</b><ul>");
        foreach (BlockingReason reason in left.Reasons)
            html.Write($"<li>{reason.Message}<small>{Whom(model, reason)}</small></li>");
        html.Raw("</ul></td></tr>\n");
    }

    private static string Verdict(UnassignedVisit left) =>
        left.Servable ? "Could be served alone, but not beside the others" : "Cannot be served by anyone";

    private static string Span(PageModel model, TimeWindow window)
    {
        var day = model.Clock.Date(window.Start);
        string span = model.Clock.Span(window.Start, window.End, day);
        return model.Days.Count > 1 ? $"{PageClock.ShortDate(day)} {span}" : span;
    }

    private static string Whom(PageModel model, BlockingReason reason)
    {
        if (reason.Clinicians.Count > MostNames)
            return FormattableString.Invariant($"{reason.Clinicians.Count} clinicians");
        return string.Join(", ", reason.Clinicians.Select(c => model.Clinicians[c].Name));
    }
}
