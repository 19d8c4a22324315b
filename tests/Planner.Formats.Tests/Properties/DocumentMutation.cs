using System.Text;

namespace Planner.Formats.Tests;

/// <summary>Damages a document as editors, networks and bad luck do.</summary>
internal sealed class DocumentMutation(SeededRandom random)
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "-1",
        "1e400",
        "NaN",
        "[]",
        "{}",
        "\"\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "99999999999999999999",
        "0.000000000000000000000000000000001",
        "\"PT-5M\"",
        "\"2026-02-30T08:00Z\"",
        "\"9999-12-31T23:59:59Z\"",
        "\"0001-01-01T00:00:00-18:00\"",
        "[[[[[]]]]]",
        "-0",
        "\"P1D\"",
        "\"PT9999H\"",
        "\"RN\"",
    ];

    public byte[] Damage(string text) =>
        random.Next(5) switch
        {
            0 => Encoding.UTF8.GetBytes(text[..random.Next(text.Length)]),
            1 => WithNoise(Encoding.UTF8.GetBytes(text)),
            2 => Encoding.UTF8.GetBytes(WithoutPiece(text)),
            _ => Encoding.UTF8.GetBytes(WithOtherValues(text)),
        };

    private byte[] WithNoise(byte[] bytes)
    {
        for (int i = 0; i < 3; i++)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private string WithoutPiece(string text)
    {
        int at = random.Next(text.Length);
        return text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at));
    }

    // Replaces a few values after a colon, so that the text mostly stays JSON.
    private string WithOtherValues(string text)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int colon = text.IndexOf(':', random.Next(text.Length));
            int end = colon < 0 ? -1 : text.IndexOfAny([',', '}', ']'], colon);
            if (end > 0)
                text = text[..(colon + 1)] + random.Pick(Values) + text[end..];
        }
        return text;
    }
}
