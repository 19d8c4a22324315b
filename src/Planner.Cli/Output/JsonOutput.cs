using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planner.Cli;

/// <summary>Writes the one JSON document of a command.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Settings = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, JsonNode document) => writer.WriteLine(document.ToJsonString(Settings));

    /// <summary>The document as a file holds it, with a last line end.</summary>
    public static string Text(JsonNode document) => document.ToJsonString(Settings) + "\n";
}
