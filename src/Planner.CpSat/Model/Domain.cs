namespace Planner.CpSat;

/// <summary>Value sets in the solver's form: sorted, disjoint, non-adjacent pairs of first and last value.</summary>
internal static class Domain
{
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static long[] Of(IEnumerable<long> values)
    {
        var bounds = new List<long>();
        foreach (var value in values.Distinct().Order())
        {
            Append(bounds, value);
        }

        return bounds.Count > 0 ? [.. bounds] : throw new ArgumentException("A domain needs at least one value.");
    }

    /// <summary>The range moved down by the constant; an open end stays open.</summary>
    public static (long Low, long High) Shift(long low, long high, long constant) =>
        (low == long.MinValue ? low : low - constant, high == long.MaxValue ? high : high - constant);

    private static void Append(List<long> bounds, long value)
    {
        if (bounds.Count > 0 && bounds[^1] == value - 1)
        {
            bounds[^1] = value;
            return;
        }

        bounds.Add(value);
        bounds.Add(value);
    }
}
