using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planner.Store;

/// <summary>A row as a line of JSON: columns by name, bytes as <c>{"base64":"..."}</c>. The same on every engine.</summary>
internal static class BackupRow
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, DbDataReader row)
    {
        using (Utf8JsonWriter json = new(stream, Plain))
        {
            json.WriteStartObject();
            foreach (int column in Columns(row))
            {
                json.WritePropertyName(row.GetName(column));
                WriteValue(json, row.GetValue(column));
            }
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Columns and their values: null, long, string or bytes.</summary>
    public static IReadOnlyList<(string Column, object? Value)> Read(string line)
    {
        using JsonDocument row = JsonDocument.Parse(line);
        return [.. row.RootElement.EnumerateObject().Select(field => (Column(field.Name), Value(field.Value)))];
    }

    // Names become part of SQL.
    private static string Column(string name) =>
        name.All(letter => letter is (>= 'a' and <= 'z') or '_')
            ? name
            : throw new BackupException($"\"{name}\" is not the name of a column.");

    private static IEnumerable<int> Columns(DbDataReader row) =>
        Enumerable.Range(0, row.FieldCount).OrderBy(row.GetName, StringComparer.Ordinal);

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case long number:
                json.WriteNumberValue(number);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case byte[] bytes:
                json.WriteStartObject();
                json.WriteBase64String("base64", bytes);
                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static object? Value(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => value.GetInt64(),
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object => value.GetProperty("base64").GetBytesFromBase64(),
            _ => null,
        };
}
