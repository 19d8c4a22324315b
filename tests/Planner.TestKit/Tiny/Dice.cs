namespace Planner.TestKit;

/// <summary>Seeded chance in the words the generators need.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From least to most, both included.</summary>
    public int From(int least, int most) => _random.Next(least, most + 1);

    /// <summary>From 0 to just below <paramref name="bound"/>.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>True in so many of a hundred.</summary>
    public bool Hits(int percent) => _random.Next(100) < percent;

    /// <summary>One value where the dice hit, another else; only the chosen one is drawn.</summary>
    public int Either(int percent, Func<int> hit, int other) => Hits(percent) ? hit() : other;

    public int[] Fill(int count, Func<int> draw)
    {
        int[] values = new int[count];
        for (int i = 0; i < count; i++)
            values[i] = draw();
        return values;
    }

    /// <summary>0..count-1 in random order.</summary>
    public int[] Shuffle(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        _random.Shuffle(order);
        return order;
    }
}
