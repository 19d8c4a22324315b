using System.Text.RegularExpressions;
using System.Xml.Linq;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Formats.Tests;

/// <summary>A written page as text and as a tree.</summary>
internal sealed class PageText
{
    private PageText(string text) => Text = text;

    public string Text { get; }

    /// <summary>The document without scripts and styles; the page is written so that it also is well-formed XML.</summary>
    public XElement Tree =>
        XElement.Parse(Regex.Replace(Body, "<(script|style)[^>]*>.*?</\\1>", "", RegexOptions.Singleline));

    public IEnumerable<string> Ids => Tree.Descendants().Attributes("id").Select(a => a.Value);

    private string Body => Text[Text.IndexOf("<html", StringComparison.Ordinal)..];

    public static PageText Of(PlanRequest request, Plan plan, IReadOnlyList<Violation>? violations = null)
    {
        using StringWriter writer = new();
        PlanPage.Write(request, plan, PageGeometry.None, writer, violations);
        return new(writer.ToString());
    }

    public static PageText Of(SampleRoster roster) => Of(roster.Request, roster.Plan);

    /// <summary>The text of the only element of that name.</summary>
    public string Inside(string name) =>
        Regex.Match(Text, $"<{name}[^>]*>(.*?)</{name}>", RegexOptions.Singleline).Groups[1].Value;
}
