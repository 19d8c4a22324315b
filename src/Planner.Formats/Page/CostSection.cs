using System.Globalization;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>What the plan costs, by term of the policy.</summary>
internal static class CostSection
{
    public static void Write(PageModel model, HtmlWriter html)
    {
        html.Raw(
            "<section id=\"cost\" class=\"panel\" aria-labelledby=\"cost-title\">\n<h2 id=\"cost-title\">Cost</h2>\n"
        );
        html.Raw("<p class=\"sum\">In minute-equivalents: amount × weight. Tier 1 is optimised first.</p>\n");
        html.Raw("<table class=\"cost\"><thead><tr><th scope=\"col\">Term</th><th scope=\"col\">Tier</th>");
        html.Raw("<th scope=\"col\">Amount</th><th scope=\"col\">Weight</th><th scope=\"col\">Cost</th>");
        html.Raw("<th scope=\"col\"><span class=\"sr\">Share of the highest</span></th></tr></thead><tbody>\n");
        decimal highest = model.Plan.Cost.Select(c => c.Cost).DefaultIfEmpty().Max();
        foreach (CostLine line in model.Plan.Cost.OrderBy(c => c.Tier).ThenByDescending(c => c.Cost))
            WriteLine(line, highest, html);
        html.Raw("</tbody><tfoot>");
        foreach (IGrouping<int, CostLine> tier in model.Plan.Cost.GroupBy(c => c.Tier).OrderBy(g => g.Key))
            WriteTotal(tier, html);
        html.Raw("</tfoot></table>\n</section>\n");
    }

    private static void WriteLine(CostLine line, decimal highest, HtmlWriter html)
    {
        string share = Number(highest == 0 ? 0 : line.Cost / highest * 100);
        html.Write($"<tr><th scope=\"row\">{PlainWords.Of(line.Term)}</th><td data-label=\"Tier\">{line.Tier}</td>");
        html.Write($"<td data-label=\"Amount\">{Number(line.Quantity)} {PlainWords.UnitOf(line.Term)}</td>");
        html.Write(
            $"<td data-label=\"Weight\">{Number(line.Weight)}</td><td data-label=\"Cost\">{Number(line.Cost)}</td>"
        );
        html.Write(
            $"<td><svg class=\"share\" aria-hidden=\"true\"><rect width=\"{share}%\" height=\"10\"/></svg></td></tr>\n"
        );
    }

    private static void WriteTotal(IGrouping<int, CostLine> tier, HtmlWriter html)
    {
        html.Write($"<tr><th scope=\"row\" colspan=\"4\">Tier {tier.Key}</th>");
        html.Write($"<td data-label=\"Cost\"><b>{Number(tier.Sum(c => c.Cost))}</b></td><td></td></tr>");
    }

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
