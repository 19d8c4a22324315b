namespace Planner.Routing;

/// <summary>The best few candidates in ascending order of bound; on equal bounds the first come stays ahead.</summary>
internal sealed class CandidateList(int capacity)
{
    private readonly Candidate[] items = new Candidate[capacity];

    public int Count { get; private set; }

    /// <summary>A bound from here on is not kept.</summary>
    public long Limit => Count < capacity ? long.MaxValue : items[Count - 1].Bound;

    public Candidate this[int index] => items[index];

    public void Clear() => Count = 0;

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
    }
}
