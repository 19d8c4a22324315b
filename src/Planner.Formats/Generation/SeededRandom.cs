namespace Planner.Formats;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed on every machine, now and later.
/// </summary>
public sealed class SeededRandom(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A whole number 0..limit-1.</summary>
    public int Next(int limit) => (int)(NextBits() % (ulong)limit);

    /// <summary>A whole number in a range, both ends included.</summary>
    public int Next(int min, int max) => min + Next(max - min + 1);

    /// <summary>True this often in a hundred.</summary>
    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>One of the items, each as often as its weight says; the weights are not all 0.</summary>
    public T Pick<T>(IReadOnlyList<T> items, Func<T, int> weight)
    {
        int left = Next(items.Sum(weight));
        return items.First(i => (left -= weight(i)) < 0);
    }

    /// <summary>Some of the items in their order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        List<int> left = [.. Enumerable.Range(0, items.Count)];
        while (left.Count > count)
            left.RemoveAt(Next(left.Count));
        return [.. left.Select(i => items[i])];
    }

    private ulong NextBits()
    {
        unchecked
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
