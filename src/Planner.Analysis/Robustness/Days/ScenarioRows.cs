using System.Numerics;
using System.Runtime.InteropServices;
using Planner.Routing;

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

    /// <summary>Sum of a row.</summary>
    public static long Sum(ReadOnlySpan<int> row)
    {
        Vector<long> sums = Vector<long>.Zero;
        int whole = row.Length - row.Length % Vector<int>.Count;
        for (var s = 0; s < whole; s += Vector<int>.Count)
            sums += Wide(new Vector<int>(row[s..]));
        long sum = Vector.Sum(sums);
        foreach (int value in row[whole..])
            sum += value;
        return sum;
    }

    /// <summary>Sum of what values exceed a limit by; 0 where the limit is <see cref="RoutingProblem.Unlimited"/>.</summary>
    public static long SumBeyond(ReadOnlySpan<int> row, int limit)
    {
        if (limit >= RoutingProblem.Unlimited)
            return 0;
        Vector<long> sums = Vector<long>.Zero;
        var limits = new Vector<int>(limit);
        int whole = row.Length - row.Length % Vector<int>.Count;
        for (var s = 0; s < whole; s += Vector<int>.Count)
            sums += Wide(Vector.Max(new Vector<int>(row[s..]) - limits, Vector<int>.Zero));
        long sum = Vector.Sum(sums);
        foreach (int value in row[whole..])
            sum += Math.Max(0, value - limit);
        return sum;
    }

    /// <summary>Sum of what values fall short of a limit by.</summary>
    public static long SumBelow(ReadOnlySpan<int> row, int limit)
    {
        Vector<long> sums = Vector<long>.Zero;
        var limits = new Vector<int>(limit);
        int whole = row.Length - row.Length % Vector<int>.Count;
        for (var s = 0; s < whole; s += Vector<int>.Count)
            sums += Wide(Vector.Max(limits - new Vector<int>(row[s..]), Vector<int>.Zero));
        long sum = Vector.Sum(sums);
        foreach (int value in row[whole..])
            sum += Math.Max(0, limit - value);
        return sum;
    }

    /// <summary>Lane sums in 64 bits.</summary>
    private static Vector<long> Wide(Vector<int> values)
    {
        Vector.Widen(values, out Vector<long> low, out Vector<long> high);
        return low + high;
    }

    /// <summary>row = max(row, a - b - constant).</summary>
    public static void RaiseToGap(Span<int> row, ReadOnlySpan<int> a, ReadOnlySpan<int> b, int constant)
    {
        int whole = row.Length - row.Length % Vector<int>.Count;
        var all = new Vector<int>(constant);
        for (var s = 0; s < whole; s += Vector<int>.Count)
            Vector
                .Max(new Vector<int>(row[s..]), new Vector<int>(a[s..]) - new Vector<int>(b[s..]) - all)
                .CopyTo(row[s..]);
        for (int s = whole; s < row.Length; s++)
            row[s] = Math.Max(row[s], a[s] - b[s] - constant);
    }

    /// <summary>row = max(row, a + b - constant).</summary>
    public static void RaiseToSum(Span<int> row, ReadOnlySpan<int> a, ReadOnlySpan<int> b, int constant)
    {
        int whole = row.Length - row.Length % Vector<int>.Count;
        var all = new Vector<int>(constant);
        for (var s = 0; s < whole; s += Vector<int>.Count)
            Vector
                .Max(new Vector<int>(row[s..]), new Vector<int>(a[s..]) + new Vector<int>(b[s..]) - all)
                .CopyTo(row[s..]);
        for (int s = whole; s < row.Length; s++)
            row[s] = Math.Max(row[s], a[s] + b[s] - constant);
    }

    /// <summary>How many values are above 0.</summary>
    public static int CountPositive(ReadOnlySpan<int> row)
    {
        Vector<int> counts = Vector<int>.Zero;
        int whole = row.Length - row.Length % Vector<int>.Count;
        for (var s = 0; s < whole; s += Vector<int>.Count)
            counts -= Vector.GreaterThan(new Vector<int>(row[s..]), Vector<int>.Zero);
        int count = Vector.Sum(counts);
        foreach (int value in row[whole..])
            count += value > 0 ? 1 : 0;
        return count;
    }
}
