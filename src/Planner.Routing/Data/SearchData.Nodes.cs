namespace Planner.Routing;

internal sealed unsafe partial class SearchData
{
    private void LayOutNodes()
    {
        LayOutPlaces();
        LayOutWindows();
        ServiceTable s = Problem.Services;
        int[] due = new int[Nodes];
        Array.Fill(due, RoutingProblem.Unlimited);
        for (int x = 0; x < Services; x++)
        {
            due[x] = s.WindowDue[s.WindowFirst[x]..s.WindowFirst[x + 1]].Max();
        }

        Due = pool.Ints(due);
        PreferredEarliest = pool.Ints(
            s.PreferredEarliest.Select(t => Math.Max(t, -RoutingProblem.Unlimited)).ToArray()
        );
        PreferredLatest = pool.Ints(s.PreferredLatest);
        Duration = pool.Ints(s.Duration);
        DurationClasses = s.DurationClassCount;
        SetUp = pool.Ints(s.SetUp);
        Points = pool.Ints(s.Points);
        int[] rank = new int[Nodes];
        Array.Fill(rank, -1);
        s.PinnedRank.CopyTo(rank, 0);
        Rank = pool.Ints(rank);
    }

    /// <summary>
    /// Who is late in one window goes on to the next as soon as lateness costs more than the wait: in larger problems a start
    /// that is worth less than waiting is not tried. Bound services never leave their window.
    /// </summary>
    private void CutAtJumps()
    {
        ServiceTable s = Problem.Services;
        for (int x = 0; x < Services && Services > TinyServices && Weights.Tardiness > 0; x++)
        {
            for (int k = s.WindowFirst[x]; k + 1 < s.WindowFirst[x + 1] && WindowSpan[x] > 1; k++)
            {
                if (s.WindowDue[k] < RoutingProblem.Unlimited)
                {
                    int due = s.DueAtEnd ? s.WindowDue[k] - s.Duration[x * s.DurationClassCount] : s.WindowDue[k];
                    WindowLatest[k] = Math.Min(WindowLatest[k], Math.Max(s.WindowEarliest[k], JumpAt(due, k + 1) - 1));
                }
            }
        }
    }

    /// <summary>The first start at which lateness costs as much as the wait for window entry <paramref name="next"/>.</summary>
    private int JumpAt(int due, int next)
    {
        Int128 late = Weights.Tardiness;
        Int128 both = late + Weights.Waiting;
        Int128 sum = (late * due) + (Weights.Waiting * (Int128)Problem.Services.WindowEarliest[next]);
        return (int)((sum + both - 1) / both);
    }

    private void LayOutPlaces()
    {
        int[] place = new int[Nodes];
        int[] endPlace = new int[Nodes];
        Problem.Services.Location.CopyTo(place, 0);
        Problem.Services.Location.CopyTo(endPlace, 0);
        Problem.Routes.StartLocation.CopyTo(place, Depot);
        Problem.Routes.EndLocation.CopyTo(endPlace, Depot);
        Place = pool.Ints(place);
        Row = pool.Ints(place.Select(p => Stride * p * Problem.Travel.LocationCount).ToArray());
        Column = pool.Ints(endPlace.Select(p => Stride * p).ToArray());
    }

    private void LayOutWindows()
    {
        ServiceTable s = Problem.Services;
        BreakTable b = Problem.Breaks;
        int serviceEntries = Services == 0 ? 0 : s.WindowFirst[Services];
        int[] first = new int[Depot + 1];
        s.WindowFirst.AsSpan(0, Services).CopyTo(first);
        for (int k = 0; k <= Breaks; k++)
        {
            first[Services + k] = serviceEntries + k;
        }

        WindowFirst = pool.Ints(first);
        WindowSpan = pool.Ints(Enumerable.Repeat(serviceEntries + 1, Depot).ToArray());
        foreach (int x in Problem.Relations.SameWindow.SelectMany(group => group))
        {
            WindowSpan[x] = 1;
        }

        WindowEarliest = pool.Ints([.. s.WindowEarliest.AsSpan(0, serviceEntries), .. b.EarliestStart]);
        WindowLatest = pool.Ints([.. s.WindowLatest.AsSpan(0, serviceEntries), .. b.LatestStart]);
        CutAtJumps();
        WindowDue = pool.Ints([
            .. s.WindowDue.AsSpan(0, serviceEntries),
            .. Enumerable.Repeat(RoutingProblem.Unlimited, Breaks),
        ]);
    }
}
