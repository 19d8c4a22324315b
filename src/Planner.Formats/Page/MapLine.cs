using System.Text;

namespace Planner.Formats;

/// <summary>
/// A line as short text. Each coordinate is the difference to the one before (the first to 0), zigzag-mapped to a
/// non-negative number, cut into groups of five bits, lowest first, one character each; bit 5 says that more follow. The same
/// idea as Google's encoded polylines, with an alphabet that needs no escaping anywhere.
/// </summary>
internal static class MapLine
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>Encodes points in metres.</summary>
    public static string Encode(IEnumerable<(int X, int Y)> points)
    {
        StringBuilder text = new();
        (int X, int Y) last = (0, 0);
        foreach ((int X, int Y) point in points)
        {
            Append(text, point.X - last.X);
            Append(text, point.Y - last.Y);
            last = point;
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, int difference)
    {
        uint rest = unchecked((uint)((difference << 1) ^ (difference >> 31)));
        for (; rest >= 32; rest >>= 5)
            text.Append(Alphabet[(int)(32 | (rest & 31))]);
        text.Append(Alphabet[(int)rest]);
    }
}
