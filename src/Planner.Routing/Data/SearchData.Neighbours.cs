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
        (double Arc, int Node)[] row = new (double, int)[Services];
        for (int x = 0; x < Services; x++)
        {
            int count = 0;
            for (int y = 0; y < Services; y++)
            {
                if (VisitOf[x] != VisitOf[y] && ShareRoute(able, words, x, y))
                {
                    row[count++] = (ArcCost(y, x), y);
                }
            }

            Keep(row.AsSpan(0, count), before.AsSpan(x * ListLength, ListLength));
            for (int k = 0; k < count; k++)
            {
                row[k].Arc = ArcCost(x, row[k].Node);
            }

            Keep(row.AsSpan(0, count), behind.AsSpan(x * ListLength, ListLength));
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

    private static void Keep(Span<(double Arc, int Node)> row, Span<int> list)
    {
        row.Sort(static (a, b) => a.Arc != b.Arc ? a.Arc.CompareTo(b.Arc) : a.Node.CompareTo(b.Node));
        for (int k = 0; k < Math.Min(row.Length, list.Length); k++)
        {
            list[k] = row[k].Node;
        }
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
