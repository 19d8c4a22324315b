using System.Globalization;
using System.Text.Json;

namespace Planner.Formats;

/// <summary>
/// A value of a JSON document that knows its place. What does not fit is reported to the list of mistakes and read as a
/// harmless default, so that reading goes on and finds the other mistakes.
/// </summary>
public sealed class JsonCursor(JsonElement element, JsonCursor? parent, string step, MistakeList mistakes)
{
    public JsonElement Element => element;

    public MistakeList Mistakes => mistakes;

    /// <summary>Where it stands, as <c>visits[41].windows[0]</c>; the root is "document".</summary>
    public string Place => parent is null ? "document" : parent.Path() + step;

    public JsonCursor Child(string name, JsonElement value) =>
        new(value, this, parent is null ? name : "." + name, mistakes);

    public void Report(string found, string rule, string remedy) => mistakes.Add(Place, found, rule, remedy);

    /// <summary>A field that must be there; null (and a mistake) when it is not.</summary>
    public JsonCursor? Required(string name)
    {
        JsonCursor? field = Optional(name);
        if (field is null && IsObject())
            mistakes.Add(
                parent is null ? name : $"{Place}.{name}",
                "nothing",
                $"Field \"{name}\" is required.",
                $"Add \"{name}\"."
            );
        return field;
    }

    /// <summary>A field; null when it is absent or JSON null.</summary>
    public JsonCursor? Optional(string name) =>
        IsObject() && element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? Child(name, value)
            : null;

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
                mistakes
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

    private string Path() => parent is null ? "" : parent.Path() + step;
}
