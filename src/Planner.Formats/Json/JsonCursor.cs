using System.Globalization;
using System.Text.Json;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A value of a JSON document that knows its place. What does not fit is reported to the list of mistakes and read as a
/// harmless default, so that reading goes on and finds the other mistakes.
/// </summary>
public sealed class JsonCursor
{
    private readonly JsonCursor? _parent;
    private readonly string? _name;
    private readonly int _index;
    private readonly JsonReading _reading;
    private HashSet<string>? _asked;
    private bool _reported;

    /// <summary>The root of a document.</summary>
    public JsonCursor(JsonElement element, JsonReading reading)
        : this(element, null, null, 0, reading) { }

    // Spelling out the place waits until somebody asks: a large document has a million of them.
    private JsonCursor(JsonElement element, JsonCursor? parent, string? name, int index, JsonReading reading) =>
        (Element, _parent, _name, _index, _reading) = (element, parent, name, index, reading);

    public JsonElement Element { get; }

    public MistakeList Mistakes => _reading.Mistakes;

    /// <summary>The fields of the document that were kept unread so far.</summary>
    public IReadOnlyList<UnknownField> Unknown => _reading.Unknown;

    /// <summary>Where it stands, as <c>visits[41].windows[0]</c>; the root is "document".</summary>
    public string Place => _parent is null ? "document" : Path();

    public JsonCursor Child(string name, JsonElement value) => new(value, this, name, 0, _reading);

    public void Report(string found, string rule, string remedy) => Mistakes.Add(Place, found, rule, remedy);

    /// <summary>Keeps the fields of this object that nobody asked for, so that writing gives them back.</summary>
    public void KeepUnknown()
    {
        foreach (JsonProperty property in Unasked())
            _reading.Unknown.Add(new(Steps(), property.Name, property.Value.GetRawText()));
    }

    /// <summary>The fields of this object that nobody asked for; none where it is no object.</summary>
    internal IEnumerable<JsonProperty> Unasked() =>
        Element.ValueKind == JsonValueKind.Object
            ? Element.EnumerateObject().Where(p => _asked?.Contains(p.Name) != true)
            : [];

    /// <summary>A field that must be there; null (and a mistake) when it is not.</summary>
    public JsonCursor? Required(string name)
    {
        JsonCursor? field = Optional(name);
        if (field is null && IsObject())
            Mistakes.Add(
                _parent is null ? name : $"{Place}.{name}",
                "nothing",
                $"Field \"{name}\" is required.",
                $"Add \"{name}\"."
            );
        return field;
    }

    /// <summary>A field; null when it is absent or JSON null.</summary>
    public JsonCursor? Optional(string name)
    {
        (_asked ??= new(StringComparer.Ordinal)).Add(name);
        return
            IsObject() && Element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? Child(name, value)
            : null;
    }

    /// <summary>
    /// The items of an array; none (and a mistake) when it is not an array. Ends early where no more mistakes are listed.
    /// </summary>
    public IEnumerable<JsonCursor> Items()
    {
        if (!Is(JsonValueKind.Array, "a list"))
            yield break;
        int index = 0;
        foreach (JsonElement item in Element.EnumerateArray())
        {
            if (Mistakes.IsFull)
                yield break;
            yield return new JsonCursor(item, this, null, index++, _reading);
        }
    }

    public bool IsObject() => Is(JsonValueKind.Object, "an object");

    /// <summary>Whether the value is of a kind; a mistake, told once, when it is not.</summary>
    public bool Is(JsonValueKind kind, string expected)
    {
        if (Element.ValueKind == kind)
            return true;
        if (!_reported)
            Report(Shown(), $"This is {expected}.", $"Give {expected}.");
        _reported = true;
        return false;
    }

    /// <summary>The value as people see it, shortened.</summary>
    public string Shown()
    {
        string text = Element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => Element.GetRawText(),
        };
        return text.Length <= 60 ? text : text[..57] + "...";
    }

    // Items are found again by their id where they have one: they may have moved when the document is written.
    private List<string> Steps()
    {
        if (_parent is null)
            return [];
        List<string> steps = _parent.Steps();
        steps.Add(_name ?? ItemStep());
        return steps;
    }

    private string ItemStep() =>
        Element.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            ? "@" + id.GetString()
            : Item();

    private string Item() => string.Create(CultureInfo.InvariantCulture, $"[{_index}]");

    private string Path()
    {
        string before = _parent?._parent is null ? "" : _parent.Path();
        string dot = before.Length == 0 ? "" : ".";
        return before + (_name is null ? Item() : dot + _name);
    }
}
