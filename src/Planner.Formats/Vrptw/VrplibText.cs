using System.Text;
using System.Text.Unicode;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A VRPLIB file cut into headers (<c>CAPACITY : 200</c>) and sections (<c>DEMAND_SECTION</c> and the rows below it).
/// </summary>
internal sealed class VrplibText
{
    private static readonly string[] Headers =
    [
        "NAME",
        "COMMENT",
        "TYPE",
        "DIMENSION",
        "VEHICLES",
        "CAPACITY",
        "SERVICE_TIME",
        "EDGE_WEIGHT_TYPE",
    ];

    private static readonly string[] Sections =
    [
        "NODE_COORD_SECTION",
        "DEMAND_SECTION",
        "TIME_WINDOW_SECTION",
        "SERVICE_TIME_SECTION",
        "DEPOT_SECTION",
    ];

    private readonly Dictionary<string, VrplibLine> _headers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VrplibLine>> _sections = new(StringComparer.Ordinal);
    private List<VrplibLine>? _rows;

    public MistakeList Mistakes { get; } = new(InputLimits.Default);

    /// <exception cref="InvalidInputException">The bytes are no text.</exception>
    public static VrplibText Parse(byte[] bytes, string name)
    {
        if (!Utf8.IsValid(bytes) || bytes.AsSpan().Contains((byte)0))
            throw new InvalidInputException([
                new(name, "bytes that are no UTF-8 text", "A VRPLIB file is text.", "Save it as UTF-8."),
            ]);
        VrplibText text = new();
        using StringReader reader = new(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words is ["EOF"] || text.Mistakes.IsFull)
                break;
            if (words.Length > 0)
                text.Add(line, new(number, words));
        }
        return text;
    }

    /// <summary>Nothing in it is of VRPLIB.</summary>
    public bool IsForeign => _headers.Count == 0 && _sections.Count == 0;

    /// <summary>Words of a header's value; null when it is absent.</summary>
    public VrplibLine? Header(string name) => _headers.TryGetValue(name, out VrplibLine line) ? line : null;

    /// <summary>Rows of a section; null when it is absent.</summary>
    public IReadOnlyList<VrplibLine>? Section(string name) => _sections.GetValueOrDefault(name);

    /// <summary>A header or section that must be there is not.</summary>
    public void Missing(string name) =>
        Mistakes.Add(name, "nothing", $"{name} is required.", "Give the whole file; it may be cut off.");

    private void Add(string text, VrplibLine line)
    {
        if (line.Words is [var section] && section.EndsWith("_SECTION", StringComparison.Ordinal))
            OpenSection(section, line);
        else if (text.Contains(':', StringComparison.Ordinal))
            AddHeader(text, line.Number);
        else if (_rows is not null)
            _rows.Add(line);
        else
            Mistakes.Add(line.Place, line.Shown, "A file begins with lines KEY : VALUE.", "Correct the line.");
    }

    private void OpenSection(string section, VrplibLine line)
    {
        _rows = [];
        if (!Sections.Contains(section))
            Mistakes.Add(
                line.Place,
                section,
                $"Known sections are {string.Join(", ", Sections)}.",
                "Correct the name; other kinds of problem are not read."
            );
        else if (!_sections.TryAdd(section, _rows))
            Mistakes.Add(line.Place, section, "A section stands once.", "Remove one of them.");
    }

    private void AddHeader(string text, int number)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string key = text[..colon].Trim();
        VrplibLine value = new(number, text[(colon + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!Headers.Contains(key))
            Mistakes.Add(
                value.Place,
                $"\"{(key.Length <= 40 ? key : key[..40])}\"",
                $"Known keys are {string.Join(", ", Headers)}.",
                "Correct the name, or remove the line if it changes nothing."
            );
        else if (!_headers.TryAdd(key, value))
            Mistakes.Add(value.Place, key, "A key stands once.", "Remove one of the lines.");
    }
}
