namespace Planner.Formats;

/// <summary>
/// Writes HTML. Text put into the holes of an interpolated string is escaped; only the literal parts, and what is marked
/// <see cref="RawHtml"/>, are markup.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private readonly TextWriter _writer = writer;

    /// <summary>Writes markup with escaped holes.</summary>
    public void Write(
        [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("")] ref HtmlFragment fragment
    ) => fragment.Done();

    /// <summary>Writes trusted markup as it is.</summary>
    public void Raw(string markup) => _writer.Write(markup);

    /// <summary>Writes text so that it is text inside elements and inside quoted attributes.</summary>
    public void Text(string text)
    {
        foreach (char c in text)
            WriteEscaped(c);
    }

    private void WriteEscaped(char c)
    {
        switch (c)
        {
            case '<':
                _writer.Write("&lt;");
                break;
            case '>':
                _writer.Write("&gt;");
                break;
            case '&':
                _writer.Write("&amp;");
                break;
            case '"':
                _writer.Write("&quot;");
                break;
            case '\'':
                _writer.Write("&#39;");
                break;
            default:
                _writer.Write(IsHarmless(c) ? c : '\uFFFD');
                break;
        }
    }

    // Control characters are not allowed in HTML.
    private static bool IsHarmless(char c) => !char.IsControl(c) || c is '\n' or '\t';
}
