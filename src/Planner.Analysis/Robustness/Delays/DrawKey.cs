using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// Names a stream of draws by what it is about, never by an index: the same visit, leg or day draws the same in every plan.
/// Draw s of a stream depends on nothing but the key and s.
/// </summary>
internal readonly struct DrawKey
{
    private const uint Golden = 0x9E37_79B9;
    private readonly uint _key;

    private DrawKey(uint key) => _key = key;

    public static DrawKey Of(long seed) => new DrawKey(Golden).With(unchecked((ulong)seed));

    public DrawKey With(string text)
    {
        uint hash = _key;
        foreach (char letter in text)
            hash = unchecked((hash ^ letter) * 0x0100_0193);
        return new DrawKey(Mix(hash));
    }

    public DrawKey With(ulong number) => new(Mix(Mix(_key ^ unchecked((uint)number)) ^ (uint)(number >> 32)));

    public DrawKey With(GeoPoint point) =>
        With(BitConverter.DoubleToUInt64Bits(point.Latitude)).With(BitConverter.DoubleToUInt64Bits(point.Longitude));

    /// <summary>Fills a row with draws 0, 1, ... from a table.</summary>
    public void Fill(Span<int> row, LogNormalTable table)
    {
        ReadOnlySpan<int> values = table.Values;
        for (var s = 0; s < row.Length; s++)
            row[s] = values[(int)(Mix(unchecked(((uint)s * Golden) ^ _key)) >> (32 - LogNormalTable.Bits))];
    }

    // The finaliser of MurmurHash3: every input bit reaches every output bit.
    private static uint Mix(uint h)
    {
        unchecked
        {
            h = (h ^ (h >> 16)) * 0x85EB_CA6B;
            h = (h ^ (h >> 13)) * 0xC2B2_AE35;
            return h ^ (h >> 16);
        }
    }
}
