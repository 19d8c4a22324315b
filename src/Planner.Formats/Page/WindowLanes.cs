using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Lays windows into lanes so that no two in a lane overlap.</summary>
internal static class WindowLanes
{
    /// <summary>A lane from 0 for each window: by start, the first lane that is free (fewest lanes possible).</summary>
    public static int[] Assign(IReadOnlyList<TimeWindow> windows)
    {
        int[] lanes = new int[windows.Count];
        List<Instant> ends = [];
        foreach (int i in Enumerable.Range(0, windows.Count).OrderBy(i => windows[i].Start).ThenBy(i => i))
        {
            int lane = ends.FindIndex(end => end < windows[i].Start);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(default);
            }
            ends[lane] = windows[i].End;
            lanes[i] = lane;
        }
        return lanes;
    }
}
