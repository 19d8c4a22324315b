namespace Planner.Routing;

/// <summary>Services of a region; a fixed one has no window but its present start.</summary>
internal sealed class RegionServices(RoutingProblem whole, RoutingSolution solution, RegionIndex index)
{
    private readonly ServiceTable all = whole.Services;
    private readonly List<int> first = [0];
    private readonly List<int> earliest = [];
    private readonly List<int> latest = [];
    private readonly List<int> due = [];

    public ServiceTable Table()
    {
        for (int k = 0; k < index.Services.Length; k++)
        {
            AddWindows(index.Services[k], index.IsFixed[k]);
        }

        int[] place = RegionIndex.Inverse(index.Places, whole.Travel.LocationCount);
        int[] visit = RegionIndex.Inverse(index.Visits, whole.VisitCount);
        return all with
        {
            Visit = [.. index.Services.Select(x => visit[all.Visit[x]])],
            Location = [.. index.Services.Select(x => place[all.Location[x]])],
            WindowFirst = [.. first],
            WindowEarliest = [.. earliest],
            WindowLatest = [.. latest],
            WindowDue = [.. due],
            PreferredEarliest = RegionTables.Pick(all.PreferredEarliest, index.Services),
            PreferredLatest = RegionTables.Pick(all.PreferredLatest, index.Services),
            Duration = [.. index.Services.SelectMany(DurationsOf)],
            SetUp = RegionTables.Pick(all.SetUp, index.Services),
            Points = RegionTables.Pick(all.Points, index.Services),
            PinnedRank = RegionTables.Pick(all.PinnedRank, index.Services),
        };
    }

    private IEnumerable<int> DurationsOf(int x) =>
        all.Duration.Skip(x * all.DurationClassCount).Take(all.DurationClassCount);

    private void AddWindows(int x, bool isFixed)
    {
        if (isFixed)
        {
            int start = solution.ServiceStart[x];
            earliest.Add(start);
            latest.Add(start);
            due.Add(all.DueAt(x, start));
        }
        else
        {
            Range own = all.WindowFirst[x]..all.WindowFirst[x + 1];
            earliest.AddRange(all.WindowEarliest[own]);
            latest.AddRange(all.WindowLatest[own]);
            due.AddRange(all.WindowDue[own]);
        }

        first.Add(earliest.Count);
    }
}
