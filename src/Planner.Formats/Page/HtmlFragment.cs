using System.Globalization;
using System.Runtime.CompilerServices;

namespace Planner.Formats;

/// <summary>Receives an interpolated string: literals go out as markup, holes as escaped text.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlFragment
{
    private readonly HtmlWriter _html;

    /// <param name="literalLength">Characters of markup.</param>
    /// <param name="formattedCount">Number of holes.</param>
    /// <param name="html">Where it goes.</param>
    public HtmlFragment(int literalLength, int formattedCount, HtmlWriter html)
    {
        _ = literalLength + formattedCount;
        _html = html;
    }

    public void AppendLiteral(string markup) => _html.Raw(markup);

    public void AppendFormatted(string? text) => _html.Text(text ?? "");

    public void AppendFormatted(RawHtml markup) => _html.Raw(markup.Markup);

    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable => _html.Text(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Everything is written as it arrives; nothing is left to do.</summary>
    public void Done() { }
}
