namespace Planner.Routing;

/// <summary>
/// The best few candidates in ascending order of bound; on equal bounds the first come stays ahead. Only those within
/// <c>slack</c> of the best are kept.
/// </summary>
/// <param name="slack">In guide cost units; <see cref="NoSlack"/> = whatever fits.</param>
internal sealed class CandidateList(int capacity, long slack = CandidateList.NoSlack)
{
    public const long NoSlack = long.MaxValue;

    private readonly Candidate[] items = new Candidate[capacity];

    public int Count { get; private set; }

    /// <summary>A bound from here on is not kept.</summary>
    public long Limit { get; private set; } = long.MaxValue;

    public Candidate this[int index] => items[index];

    public void Clear() => (Count, Limit) = (0, long.MaxValue);

    public void Offer(in Candidate candidate)
    {
        if (candidate.Bound >= Limit)
        {
            return;
        }

        int at = Count < capacity ? Count++ : capacity - 1;
        for (; at > 0 && items[at - 1].Bound > candidate.Bound; at--)
        {
            items[at] = items[at - 1];
        }

        items[at] = candidate;
        long near = slack == NoSlack ? NoSlack : items[0].Bound + slack;
        Limit = Count < capacity ? near : Math.Min(near, items[Count - 1].Bound);
    }
}
