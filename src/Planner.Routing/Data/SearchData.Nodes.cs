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
        WindowEarliest = pool.Ints([.. s.WindowEarliest.AsSpan(0, serviceEntries), .. b.EarliestStart]);
        WindowLatest = pool.Ints([.. s.WindowLatest.AsSpan(0, serviceEntries), .. b.LatestStart]);
        WindowDue = pool.Ints([
            .. s.WindowDue.AsSpan(0, serviceEntries),
            .. Enumerable.Repeat(RoutingProblem.Unlimited, Breaks),
        ]);
    }
}
