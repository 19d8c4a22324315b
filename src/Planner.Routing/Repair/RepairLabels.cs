using System.Runtime.CompilerServices;

namespace Planner.Routing;

/// <summary>
/// Rows of labels: row 0 = the start place, row i + 1 = stop i, the last = the end place. A label says when a clinician is there with
/// so many breaks taken, and at what penalty; of each number of breaks the few that no other beats in both are kept.
/// </summary>
internal sealed class RepairLabels
{
    public const int MostBreaks = 4;
    public const int None = int.MaxValue / 2;
    private const int PerState = 3;
    private const int Size = (MostBreaks + 1) * PerState;
    private const int Rows = 258;
    private readonly int[] _count = new int[Rows * (MostBreaks + 1)];
    private readonly int[] _from = new int[Rows * Size];

    /// <summary>Arrival, or start of service; then when the clinician is ready to leave; by label.</summary>
    public int[] Time { get; } = new int[Rows * Size];
    public int[] Ready { get; } = new int[Rows * Size];
    public int[] Penalty { get; } = new int[Rows * Size];

    public void Begin(int start)
    {
        Clear(0);
        Add(0, 0, start, 0, -1);
        Ready[0] = start;
    }

    public void Clear(int row) => Array.Clear(_count, row * (MostBreaks + 1), MostBreaks + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int row, int state) => (row * Size) + (state * PerState);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int End(int row, int state) => First(row, state) + _count[(row * (MostBreaks + 1)) + state];

    public int StateOf(int label) => label % Size / PerState;

    public int FromOf(int label) => _from[label];

    /// <summary>Keeps a label unless one is no later and no dearer.</summary>
    public void Add(int row, int state, int time, int penalty, int from)
    {
        int first = First(row, state);
        ref int count = ref _count[(row * (MostBreaks + 1)) + state];
        for (int k = first; k < first + count; k++)
        {
            if (Time[k] <= time && Penalty[k] <= penalty)
            {
                return;
            }

            if (time <= Time[k] && penalty <= Penalty[k])
            {
                (Time[k], Penalty[k], _from[k]) = (time, penalty, from);
                return;
            }
        }

        if (count < PerState)
        {
            int k = first + count++;
            (Time[k], Penalty[k], _from[k]) = (time, penalty, from);
        }
    }

    /// <summary>Drops labels of a row that have become impossible or that another now beats; they keep their places.</summary>
    public void Prune(int row, int state)
    {
        int first = First(row, state);
        int end = End(row, state);
        for (int a = first; a < end; a++)
        {
            for (int b = first; b < end; b++)
            {
                bool beaten = a != b && Ready[b] <= Ready[a] && Penalty[b] <= Penalty[a];
                bool tie = beaten && Ready[b] == Ready[a] && Penalty[b] == Penalty[a];
                if (beaten && Ready[b] < None && (!tie || b < a))
                {
                    Ready[a] = None;
                    break;
                }
            }
        }
    }
}
