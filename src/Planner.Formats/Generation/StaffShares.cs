using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// How many clinicians of each discipline an agency of some size has: at least one of each, the rest by share.
/// </summary>
internal static class StaffShares
{
    public static IReadOnlyList<(Discipline Discipline, int Count)> Of(int clinicians)
    {
        (Discipline Discipline, int Percent)[] shares = [.. CareGroups.All.SelectMany(g => g.Staff)];
        int[] counts = [.. shares.Select(_ => 1)];
        while (counts.Sum() < clinicians)
        {
            // The discipline that is farthest below its share gets the next one.
            int next = Enumerable.Range(0, shares.Length).MaxBy(i => shares[i].Percent * clinicians - 100 * counts[i]);
            counts[next]++;
        }
        return [.. shares.Select((s, i) => (s.Discipline, counts[i]))];
    }
}
