using System.Text;

namespace Planner.Formats;

/// <summary>
/// Reads CSV as RFC 4180 describes it, with any delimiter and any line ending. A quote that is opened and never closed, or closed
/// in the middle of a cell, spoils its own line and no other: the line is read again with its quotes as plain characters.
/// </summary>
public sealed class CsvParser
{
    /// <summary>What a spreadsheet holds in one cell; a quoted text beyond it was never closed.</summary>
    public const int LongestCell = 32_767;

    private readonly string _text;
    private readonly char _delimiter;
    private readonly StringBuilder _cell = new();
    private int _at;
    private int _line = 1;

    private CsvParser(string text, char delimiter) => (_text, _delimiter) = (text, delimiter);

    /// <summary>Every record, blank ones included.</summary>
    public static IReadOnlyList<CsvRow> Read(string text, char delimiter)
    {
        var parser = new CsvParser(text, delimiter);
        List<CsvRow> rows = [];
        while (parser._at < text.Length)
            rows.Add(parser.Row(rows.Count + 1));
        return rows;
    }

    private CsvRow Row(int number)
    {
        (int start, int line) = (_at, _line);
        if (Cells(quoted: true) is { } cells)
            return new CsvRow(number, line, cells);
        (_at, _line) = (start, line);
        return new CsvRow(number, line, Cells(quoted: false)!, HasStrayQuote: true);
    }

    /// <returns>Null where a quote is not closed as it must be.</returns>
    private List<string>? Cells(bool quoted)
    {
        List<string> cells = [];
        while (true)
        {
            if (!Cell(quoted))
                return null;
            cells.Add(_cell.ToString());
            if (_at < _text.Length && _text[_at] == _delimiter)
            {
                _at++;
                continue;
            }
            EndLine();
            return cells;
        }
    }

    private bool Cell(bool quoted)
    {
        _cell.Clear();
        if (quoted && _at < _text.Length && _text[_at] == '"')
            return Quoted();
        while (!IsAtEnd())
            _cell.Append(_text[_at++]);
        return true;
    }

    private bool Quoted()
    {
        for (_at++; _at < _text.Length && _cell.Length <= LongestCell; _at++)
        {
            if (_text[_at] != '"')
                _cell.Append(Counted(_text[_at]));
            else if (_at + 1 < _text.Length && _text[_at + 1] == '"')
                _cell.Append(_text[_at++]);
            else
            {
                _at++;
                return IsAtEnd();
            }
        }
        return false;
    }

    /// <summary>Lines inside quotes count too; of CR LF only the LF does.</summary>
    private char Counted(char letter)
    {
        if (letter == '\n' || (letter == '\r' && !IsBeforeLineFeed()))
            _line++;
        return letter;
    }

    private bool IsAtEnd() => _at >= _text.Length || _text[_at] == _delimiter || _text[_at] is '\r' or '\n';

    private bool IsBeforeLineFeed() => _at + 1 < _text.Length && _text[_at + 1] == '\n';

    private void EndLine()
    {
        if (_at >= _text.Length)
            return;
        _at += _text[_at] == '\r' && IsBeforeLineFeed() ? 2 : 1;
        _line++;
    }
}
