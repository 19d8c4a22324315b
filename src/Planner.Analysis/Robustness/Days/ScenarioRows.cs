using System.Numerics;
using System.Runtime.InteropServices;

namespace Planner.Analysis;

/// <summary>Arithmetic on rows of one number a scenario; whole vectors first, the rest one by one.</summary>
internal static class ScenarioRows
{
    /// <summary>Factors (of <see cref="LogNormalTable.One"/>) become ticks: factor times planned ticks, rounded.</summary>
    public static void Scale(Span<int> row, int ticks)
    {
        for (var s = 0; s < row.Length; s++)
            row[s] = (int)(((long)row[s] * ticks + LogNormalTable.One / 2) / LogNormalTable.One);
    }

    /// <summary>row *= other, both factors of <see cref="LogNormalTable.One"/>.</summary>
    public static void Multiply(Span<int> row, ReadOnlySpan<int> other)
    {
        for (var s = 0; s < row.Length; s++)
            row[s] = (int)(((long)row[s] * other[s] + LogNormalTable.One / 2) / LogNormalTable.One);
    }

    /// <summary>row = a + b.</summary>
    public static void Add(Span<int> row, ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int whole = row.Length - row.Length % Vector<int>.Count;
        for (var s = 0; s < whole; s += Vector<int>.Count)
            (new Vector<int>(a[s..]) + new Vector<int>(b[s..])).CopyTo(row[s..]);
        for (int s = whole; s < row.Length; s++)
            row[s] = a[s] + b[s];
    }

    /// <summary>row = a + constant.</summary>
    public static void Add(Span<int> row, ReadOnlySpan<int> a, int constant)
    {
        int whole = row.Length - row.Length % Vector<int>.Count;
        var all = new Vector<int>(constant);
        for (var s = 0; s < whole; s += Vector<int>.Count)
            (new Vector<int>(a[s..]) + all).CopyTo(row[s..]);
        for (int s = whole; s < row.Length; s++)
            row[s] = a[s] + constant;
    }

    /// <summary>row = max(row, a + constant).</summary>
    public static void RaiseTo(Span<int> row, ReadOnlySpan<int> a, int constant)
    {
        int whole = row.Length - row.Length % Vector<int>.Count;
        var all = new Vector<int>(constant);
        for (var s = 0; s < whole; s += Vector<int>.Count)
            Vector.Max(new Vector<int>(row[s..]), new Vector<int>(a[s..]) + all).CopyTo(row[s..]);
        for (int s = whole; s < row.Length; s++)
            row[s] = Math.Max(row[s], a[s] + constant);
    }

    /// <summary>row = max(row, floor).</summary>
    public static void RaiseTo(Span<int> row, int floor)
    {
        var all = new Vector<int>(floor);
        Span<Vector<int>> vectors = MemoryMarshal.Cast<int, Vector<int>>(row);
        for (var k = 0; k < vectors.Length; k++)
            vectors[k] = Vector.Max(vectors[k], all);
        for (int s = vectors.Length * Vector<int>.Count; s < row.Length; s++)
            row[s] = Math.Max(row[s], floor);
    }
}
