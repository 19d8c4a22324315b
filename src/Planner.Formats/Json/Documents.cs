using System.Text;
using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>
/// What every document of this product has in common.
/// </summary>
internal static class Documents
{
    public static void CheckSchema(JsonCursor? field, string expected)
    {
        if (field?.Text() is { Length: > 0 } found && found != expected)
            field.Report($"\"{found}\"", $"This document's schema is \"{expected}\".", "Give the right kind of file.");
    }

    public static void Write(JsonObject document, int openLevels, Stream stream)
    {
        StringBuilder text = new();
        JsonLayout.Write(document, openLevels, text);
        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
