using System.Text;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>The text of a CSV file: UTF-8 with or without a mark, or UTF-16 with one, as spreadsheets save them.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <exception cref="InvalidInputException">The file cannot be read as text.</exception>
    public static string ReadFile(string path, string name, InputLimits limits)
    {
        if (new FileInfo(path) is { Exists: true, Length: 0 })
            throw Refused(
                name,
                "nothing",
                "The file is empty.",
                "Give it a header row; planner import --template shows it."
            );
        byte[] bytes = InputBytes.ReadFile(path, limits);
        return bytes switch
        {
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest, name),
            [0x50, 0x4B, 0x03, 0x04, ..] => throw Refused(
                name,
                "a spreadsheet or zip file",
                "The rows are read from CSV text.",
                "Save it in the spreadsheet as \"CSV UTF-8\"."
            ),
            _ => Utf8(bytes, name),
        };
    }

    private static string Utf8(byte[] bytes, string name)
    {
        try
        {
            string text = Strict.GetString(bytes);
            if (!text.Contains('\0', StringComparison.Ordinal))
                return text;
        }
        catch (DecoderFallbackException)
        {
            // Named below: both are files that are no UTF-8 text.
        }
        int line = bytes.AsSpan(0, FirstBad(bytes)).Count((byte)'\n') + 1;
        throw Refused(
            FormattableString.Invariant($"{name}, line {line}"),
            "letters in another encoding",
            "CSV files are UTF-8.",
            "Save it in the spreadsheet as \"CSV UTF-8\"."
        );
    }

    private static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && bytes[at] != 0)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) != System.Buffers.OperationStatus.Done)
                return at;
            at += length;
        }
        return at;
    }

    private static InvalidInputException Refused(string place, string found, string rule, string remedy) =>
        new([new InputMistake(place, found, rule, remedy)]);
}
