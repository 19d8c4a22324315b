using System.Globalization;
using System.Text.Json;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A value of a JSON document that knows its place. What does not fit is reported to the list of mistakes and read as a
/// harmless default, so that reading goes on and finds the other mistakes.
/// </summary>
public sealed class JsonCursor(JsonElement element, JsonCursor? parent, string step, JsonReading reading)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public JsonElement Element => element;

    public MistakeList Mistakes => reading.Mistakes;

    /// <summary>The fields of the document that were kept unread so far.</summary>
    public IReadOnlyList<UnknownField> Unknown => reading.Unknown;

    /// <summary>Where it stands, as <c>visits[41].windows[0]</c>; the root is "document".</summary>
    public string Place => parent is null ? "document" : parent.Path() + step;

    public JsonCursor Child(string name, JsonElement value) =>
        new(value, this, parent is null ? name : "." + name, reading);

    public void Report(string found, string rule, string remedy) => Mistakes.Add(Place, found, rule, remedy);

    /// <summary>Keeps the fields of this object that nobody asked for, so that writing gives them back.</summary>
    public void KeepUnknown()
    {
        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty property in element.EnumerateObject().Where(p => !_asked.Contains(p.Name)))
            reading.Unknown.Add(new(Steps(), property.Name, property.Value.GetRawText()));
    }

    /// <summary>A field that must be there; null (and a mistake) when it is not.</summary>
    public JsonCursor? Required(string name)
    {
        JsonCursor? field = Optional(name);
        if (field is null && IsObject())
            Mistakes.Add(
                parent is null ? name : $"{Place}.{name}",
                "nothing",
                $"Field \"{name}\" is required.",
                $"Add \"{name}\"."
            );
        return field;
    }

    /// <summary>A field; null when it is absent or JSON null.</summary>
    public JsonCursor? Optional(string name)
    {
        _asked.Add(name);
        return
            IsObject() && element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? Child(name, value)
            : null;
    }

    /// <summary>The items of an array; none (and a mistake) when it is not an array.</summary>
    public IEnumerable<JsonCursor> Items()
    {
        if (!Is(JsonValueKind.Array, "a list"))
            yield break;
        int index = 0;
        foreach (JsonElement item in element.EnumerateArray())
            yield return new JsonCursor(
                item,
                this,
                string.Create(CultureInfo.InvariantCulture, $"[{index++}]"),
                reading
            );
    }

    public bool IsObject() => Is(JsonValueKind.Object, "an object");

    /// <summary>Whether the value is of a kind; a mistake when it is not.</summary>
    public bool Is(JsonValueKind kind, string expected)
    {
        if (element.ValueKind == kind)
            return true;
        ReportOnce(Shown(), $"This is {expected}.", $"Give {expected}.");
        return false;
    }

    /// <summary>The value as people see it, shortened.</summary>
    public string Shown()
    {
        string text = element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => element.GetRawText(),
        };
        return text.Length <= 60 ? text : text[..57] + "...";
    }

    private bool _reported;

    private void ReportOnce(string found, string rule, string remedy)
    {
        if (!_reported)
            Report(found, rule, remedy);
        _reported = true;
    }

    // Items are found again by their id where they have one: they may have moved when the document is written.
    private List<string> Steps()
    {
        if (parent is null)
            return [];
        List<string> steps = parent.Steps();
        bool named =
            step[0] == '[' && element.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String;
        steps.Add(named ? "@" + element.GetProperty("id").GetString() : step.TrimStart('.'));
        return steps;
    }

    private string Path() => parent is null ? "" : parent.Path() + step;
}
