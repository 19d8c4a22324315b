using System.Text.Json;
using System.Text.Unicode;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// JSON text to a cursor, or a mistake that says where the text is broken.
/// </summary>
public static class JsonInput
{
    /// <summary>Parses a document. Text that is not JSON is refused at once; what can be read on is collected.</summary>
    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Not UTF-8 or not JSON.</exception>
    public static JsonCursor Parse(byte[] bytes, string name, InputLimits limits)
    {
        ReadOnlyMemory<byte> text = WithoutMark(bytes, name);
        try
        {
            JsonDocumentOptions options = new() { MaxDepth = limits.MaxDepth };
            JsonElement root = JsonDocument.Parse(text, options).RootElement;
            JsonCursor cursor = new(root, new JsonReading(limits));
            JsonTextCheck.Check(cursor);
            return cursor;
        }
        catch (JsonException e)
        {
            throw Refused(Place(name, e), Reason(e), RuleFor(limits), "Correct the text at that line.");
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes, string name)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..])
            throw Refused(name, "UTF-16 or UTF-32 text", "A JSON file is UTF-8.", "Save it as UTF-8.");
        if (!Utf8.IsValid(bytes))
            throw Refused(name, "bytes that are not UTF-8", "A JSON file is UTF-8.", "Save it as UTF-8.");
        return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsMemory(3) : bytes;
    }

    private static string Place(string name, JsonException e) =>
        FormattableString.Invariant($"{name}, line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");

    private static string Reason(JsonException e)
    {
        int tail = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return tail < 0 ? e.Message : e.Message[..tail];
    }

    private static string RuleFor(InputLimits limits) =>
        FormattableString.Invariant($"An input is JSON (RFC 8259), nested at most {limits.MaxDepth} deep.");

    private static InvalidInputException Refused(string place, string found, string rule, string remedy) =>
        new([new InputMistake(place, found, rule, remedy)]);
}
