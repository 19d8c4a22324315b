namespace Planner.Routing;

internal sealed unsafe partial class SearchData
{
    /// <summary>Entries of a service's neighbour lists.</summary>
    public const int ListLength = 20;

    private const double WaitShare = 0.2;
    private const double LateShare = 1.0;

    // Directed lists of ListLength each, -1 behind the last: best services to come directly before and behind x.
    public int* Predecessors;
    public int* Successors;

    /// <summary>
    /// arc(a, b) = T + 0.2 * forced wait at b + 1.0 * forced lateness at b, least over the windows; pairs of services of
    /// different visits that some route may serve both.
    /// </summary>
    private void LayOutNeighbours()
    {
        int words = (Routes + 63) / 64;
        ulong[] able = AbleBits(words);
        int[] before = Filled(Services * ListLength);
        int[] behind = Filled(Services * ListLength);
        double* arcs = stackalloc double[2 * ListLength];
        for (int x = 0; x < Services; x++)
        {
            new Span<double>(arcs, 2 * ListLength).Fill(double.MaxValue);
            Span<int> toX = before.AsSpan(x * ListLength, ListLength);
            Span<int> fromX = behind.AsSpan(x * ListLength, ListLength);
            for (int y = 0; y < Services; y++)
            {
                if (VisitOf[x] != VisitOf[y] && ShareRoute(able, words, x, y))
                {
                    Offer(y, x, y, arcs, toX);
                    Offer(x, y, y, arcs + ListLength, fromX);
                }
            }
        }

        Predecessors = pool.Ints(before);
        Successors = pool.Ints(behind);
    }

    private static int[] Filled(int length)
    {
        int[] array = new int[length];
        Array.Fill(array, -1);
        return array;
    }

    /// <summary>Keeps the arc from a to b, known by <paramref name="node"/>, if it is among the best so far; of equals the first stays.</summary>
    private void Offer(int a, int b, int node, double* arcs, Span<int> list)
    {
        double worst = arcs[ListLength - 1];
        if (Travel[Row[a] + Column[b]] >= worst)
        {
            return;
        }

        double arc = ArcCost(a, b);
        if (arc >= worst)
        {
            return;
        }

        int at = ListLength - 1;
        for (; at > 0 && arcs[at - 1] > arc; at--)
        {
            arcs[at] = arcs[at - 1];
            list[at] = list[at - 1];
        }

        (arcs[at], list[at]) = (arc, node);
    }

    private ulong[] AbleBits(int words)
    {
        ulong[] bits = new ulong[Services * words];
        for (int x = 0; x < Services; x++)
        {
            for (int k = AbleFirst[x]; k < AbleFirst[x + 1]; k++)
            {
                bits[(x * words) + (AbleRoute[k] >> 6)] |= 1UL << (AbleRoute[k] & 63);
            }
        }

        return bits;
    }

    private static bool ShareRoute(ulong[] able, int words, int x, int y)
    {
        for (int k = 0; k < words; k++)
        {
            if ((able[(x * words) + k] & able[(y * words) + k]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private double ArcCost(int a, int b)
    {
        double best = double.MaxValue;
        int travel = Travel[Row[a] + Column[b]];
        int length = Duration[a * DurationClasses];
        for (int i = WindowFirst[a]; i < WindowFirst[a + 1]; i++)
        {
            long latestLeave = (long)Math.Min(WindowLatest[i], WindowDue[i]) + length + travel;
            long earliestArrival = (long)WindowEarliest[i] + length + travel;
            for (int j = WindowFirst[b]; j < WindowFirst[b + 1]; j++)
            {
                double wait = WaitShare * Math.Max(0, WindowEarliest[j] - latestLeave);
                double late = LateShare * Math.Max(0, earliestArrival - Math.Min(WindowLatest[j], WindowDue[j]));
                best = Math.Min(best, travel + wait + late);
            }
        }

        return best;
    }
}
