using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Draws where and when services are due and how long they last.</summary>
internal static class TinyServices
{
    private const int Classes = 2;

    public static ServiceTable Draw(Dice dice, VisitTable visits, RouteTable routes, int locations)
    {
        int[] visit = VisitOf(visits);
        int[] place = dice.Fill(visits.Mandatory.Length, () => dice.Below(locations));
        bool open = routes.HardEnd.Contains(RoutingProblem.Unlimited);
        List<(int Earliest, int Latest)>[] windows = [.. visit.Select(_ => Windows(dice, open))];
        int[] wishes = dice.Fill(visit.Length, () => dice.Either(40, () => dice.From(0, 45), int.MinValue));
        return new ServiceTable
        {
            Visit = visit,
            Location = [.. visit.Select(v => place[v])],
            WindowFirst = First(windows),
            WindowEarliest = [.. windows.SelectMany(w => w.Select(e => e.Earliest))],
            WindowLatest = [.. windows.SelectMany(w => w.Select(e => e.Latest))],
            WindowDue =
            [
                .. dice.Fill(visit.Length, () => dice.Either(55, () => dice.From(3, 45), RoutingProblem.Unlimited))
                    .SelectMany((due, s) => windows[s].Select(_ => due)),
            ],
            DueAtEnd = dice.Hits(50),
            PreferredEarliest = wishes,
            PreferredLatest =
            [
                .. wishes.Select(w =>
                    w == int.MinValue ? RoutingProblem.Unlimited : w + dice.Either(50, () => dice.From(1, 8), 0)
                ),
            ],
            Duration = dice.Fill(visit.Length * Classes, () => dice.From(1, 8)),
            DurationClassCount = Classes,
            SetUp = dice.Fill(visit.Length, () => dice.Either(35, () => dice.From(1, 4), 0)),
            Points = dice.Fill(visit.Length, () => 25 * dice.From(2, 8)),
            PinnedRank = dice.Fill(visit.Length, () => -1),
        };
    }

    private static List<(int Earliest, int Latest)> Windows(Dice dice, bool open)
    {
        if (open && dice.Hits(60))
            return [(dice.From(0, 20), RoutingProblem.Unlimited)];
        int earliest = dice.From(0, 30);
        int latest = earliest + dice.Either(80, () => dice.From(3, 25), 0);
        return dice.Hits(30)
            ? [(earliest, latest), (latest + dice.From(2, 8), latest + dice.From(8, 16))]
            : [(earliest, latest)];
    }

    private static int[] First(List<(int Earliest, int Latest)>[] windows)
    {
        int[] first = new int[windows.Length + 1];
        for (int s = 0; s < windows.Length; s++)
            first[s + 1] = first[s] + windows[s].Count;
        return first;
    }

    private static int[] VisitOf(VisitTable visits) =>
        [
            .. Enumerable
                .Range(0, visits.Mandatory.Length)
                .SelectMany(v => Enumerable.Repeat(v, visits.ServiceFirst[v + 1] - visits.ServiceFirst[v])),
        ];
}
