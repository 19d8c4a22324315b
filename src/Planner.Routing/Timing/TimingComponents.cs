namespace Planner.Routing;

/// <summary>Splits timing variables into the components their arcs connect, in a fixed order. Buffers are kept.</summary>
internal sealed class TimingComponents(int variables)
{
    private readonly int[] root = new int[variables];
    private readonly int[] number = new int[variables];
    private readonly int[] position = new int[variables];
    private readonly int[] members = new int[variables];
    private readonly int[] memberFirst = new int[variables + 1];
    private readonly int[] arcFirst = new int[variables + 1];
    private int[] arcs = [];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Members(int k) => members.AsSpan(memberFirst[k], memberFirst[k + 1] - memberFirst[k]);

    /// <summary>Indices of the component's arcs.</summary>
    public ReadOnlySpan<int> Arcs(int k) => arcs.AsSpan(arcFirst[k], arcFirst[k + 1] - arcFirst[k]);

    /// <summary>Place of a variable among its component's members.</summary>
    public int Position(int variable) => position[variable];

    public void Split(List<TimingArc> all, bool[] isUsed)
    {
        for (int i = 0; i < variables; i++)
        {
            root[i] = i;
        }

        foreach (TimingArc arc in all)
        {
            root[Root(arc.From)] = Root(arc.To);
        }

        NumberComponents(isUsed);
        PlaceMembers(isUsed);
        PlaceArcs(all);
    }

    private void NumberComponents(bool[] isUsed)
    {
        Array.Fill(number, -1);
        Count = 0;
        for (int i = 0; i < variables; i++)
        {
            if (isUsed[i] && number[Root(i)] < 0)
            {
                number[Root(i)] = Count++;
            }
        }
    }

    private void PlaceMembers(bool[] isUsed)
    {
        Array.Clear(memberFirst);
        for (int i = 0; i < variables; i++)
        {
            if (isUsed[i])
            {
                position[i] = memberFirst[number[Root(i)] + 1]++;
            }
        }

        Accumulate(memberFirst);
        for (int i = 0; i < variables; i++)
        {
            if (isUsed[i])
            {
                members[memberFirst[number[Root(i)]] + position[i]] = i;
            }
        }
    }

    private void PlaceArcs(List<TimingArc> all)
    {
        arcs = arcs.Length < all.Count ? new int[2 * all.Count] : arcs;
        Array.Clear(arcFirst);
        foreach (TimingArc arc in all)
        {
            arcFirst[number[Root(arc.From)] + 1]++;
        }

        Accumulate(arcFirst);
        for (int e = all.Count - 1; e >= 0; e--)
        {
            // Filled from the back: each first moves down to its place and is right in the end.
            arcs[--arcFirst[number[Root(all[e].From)] + 1]] = e;
        }

        // Now entry k + 1 holds the first of component k.
        Array.Copy(arcFirst, 1, arcFirst, 0, Count);
        arcFirst[Count] = all.Count;
    }

    private void Accumulate(int[] first)
    {
        for (int k = 0; k < Count; k++)
        {
            first[k + 1] += first[k];
        }
    }

    private int Root(int i)
    {
        while (root[i] != i)
        {
            root[i] = root[root[i]];
            i = root[i];
        }

        return i;
    }
}
