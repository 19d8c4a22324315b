using System.Runtime.CompilerServices;

namespace Planner.Routing;

/// <summary>
/// A small fast generator (a counter mixed by two multiplications): the same numbers on every machine. Not thread-safe; one per
/// logical search.
/// </summary>
internal sealed class SearchRandom(ulong seed)
{
    // Small enough to stay in the first-level cache.
    private const int TableBits = 12;
    private static readonly double[] MinusLogTable = BuildMinusLog();
    private ulong state = (seed + 1) * 0x9E3779B97F4A7C15UL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        ulong z = state;
        z = (z ^ (z >> 32)) * 0xD6E8FEB86659FD93UL;
        z = (z ^ (z >> 32)) * 0xD6E8FEB86659FD93UL;
        return (uint)(z >> 32);
    }

    /// <summary>Uniform in 0..count-1; count &gt; 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int count) => (int)(((ulong)Next() * (uint)count) >> 32);

    /// <summary>True with probability <paramref name="of1024"/> / 1024.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Chance(int of1024) => (Next() >> 22) < (uint)of1024;

    /// <summary>-ln U for U uniform in (0, 1], from a table: cheaper than a logarithm, equal on every machine that runs it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double MinusLog() => MinusLogTable[Next() >> (32 - TableBits)];

    private static double[] BuildMinusLog()
    {
        int size = 1 << TableBits;
        double[] table = new double[size];
        for (int i = 0; i < size; i++)
        {
            // Rounded to 40 bits after the point, so that the last digit of the library's logarithm cannot decide.
            table[i] = Math.Round(-Math.Log((i + 0.5) / size) * (1L << 40)) / (1L << 40);
        }

        return table;
    }
}
