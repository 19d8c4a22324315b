namespace Planner.Domain;

/// <summary>
/// Draws visits evenly over time: as many spans of visits in the order of their first window as are wanted, and one visit of
/// each. The same seed draws the same.
/// </summary>
internal sealed class VisitLottery(long seed)
{
    /// <summary>So many of the visits, each at most once where there are enough of them.</summary>
    public IReadOnlyList<Visit> Draw(IReadOnlyList<Visit> visits, int count)
    {
        Visit[] ordered = [.. visits.OrderBy(v => v.Windows[0].Start).ThenBy(v => v.Id.Value, StringComparer.Ordinal)];
        List<Visit> drawn = [];
        while (count > 0)
        {
            int spans = Math.Min(count, ordered.Length);
            for (int i = 0; i < spans; i++)
                drawn.Add(Pick(ordered[(i * ordered.Length / spans)..((i + 1) * ordered.Length / spans)], drawn.Count));
            count -= spans;
        }
        return drawn;
    }

    /// <summary>One of the items; <paramref name="turn"/> makes the draws of one seed differ.</summary>
    public T Pick<T>(IReadOnlyList<T> items, int turn) => items[(int)(Mixed(turn) % (ulong)items.Count)];

    /// <summary>The mixing step of SplitMix64 (Steele, Lea, Flood 2014).</summary>
    private ulong Mixed(int turn)
    {
        unchecked
        {
            ulong z = (((ulong)seed << 20) + (ulong)turn + 1) * 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
