using Planner.Domain;

namespace Planner.Orders;

/// <summary>Lines and their parts, from left to right; after a mistake reading goes on behind the next comma.</summary>
internal sealed class FrequencyParser(string text)
{
    private readonly FrequencyCursor _cursor = new(text);
    private readonly List<FrequencyLine> _lines = [];
    private List<FrequencyPart> _parts = [];
    private (string Name, IReadOnlyList<Discipline> Who, int Position) _open = ("", [], 1);

    public FrequencyReading Read()
    {
        while (true)
        {
            ReadDiscipline();
            if (new FrequencyPartParser(text, _cursor).Read() is { } part)
                Add(part);
            else
                _cursor.SkipToComma();
            if (_cursor.Now.Kind == FrequencyTokenKind.End)
                break;
            _cursor.TakeIf(',');
        }
        Close();
        return _cursor.Mistakes.Count > 0 ? new([], _cursor.Mistakes) : new(_lines, []);
    }

    private void Add(FrequencyPart part)
    {
        if (part.Kind == FrequencyKind.Prn && _parts.Any(p => p.Kind == FrequencyKind.Prn))
            _cursor.Report(part.Position, $"\"{part.Text}\"", "A discipline has one PRN part.", "Add the caps.");
        _parts.Add(part);
    }

    private void ReadDiscipline()
    {
        FrequencyToken word = _cursor.Now;
        if (word.Kind != FrequencyTokenKind.Word || DisciplineWords.Find(word.Text) is not { } who)
            return;
        Close();
        _cursor.Take();
        _cursor.TakeIf(':');
        string name = DisciplineWords.Spelled(word.Text);
        if (_lines.Any(l => l.Name == name))
            _cursor.Report(
                word.Position,
                word.Text,
                "A discipline stands once in an order.",
                "Put its parts together."
            );
        _open = (name, who, word.Position);
        _parts = [];
    }

    private void Close()
    {
        if (_parts.Count > 0)
            _lines.Add(new(_open.Name, _open.Who, _open.Position, _parts));
    }
}
