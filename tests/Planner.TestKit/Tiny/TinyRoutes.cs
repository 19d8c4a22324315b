using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Draws shifts, their breaks and the limits of their days.</summary>
internal static class TinyRoutes
{
    public static RouteTable Draw(Dice dice, int locations)
    {
        // Clinician of each route; a clinician named twice has two shifts of one duty.
        int[][] kinds =
        [
            [0, 1],
            [0, 0, 1],
            [0, 1, 2],
            [0, 1, 1],
            [0],
        ];
        int[] clinicians = kinds[dice.Below(kinds.Length)];
        int[] starts = [.. clinicians.Select((c, r) => IsSecond(clinicians, r) ? 30 : dice.From(0, 8))];
        int[] ends =
        [
            .. clinicians.Select((c, r) => HasSecond(clinicians, r) ? 29 : dice.From(40, TinyProblems.Horizon)),
        ];
        bool open = dice.Hits(15) && clinicians.Distinct().Count() == clinicians.Length;
        return new RouteTable
        {
            Clinician = clinicians,
            Duty = clinicians,
            StartLocation = dice.Fill(clinicians.Length, () => dice.Below(locations)),
            EndLocation = dice.Fill(clinicians.Length, () => dice.Below(locations)),
            ShiftStart = starts,
            SoftEnd = [.. ends.Select(e => dice.Either(60, () => e - dice.From(0, 15), RoutingProblem.Unlimited))],
            HardEnd = open ? [.. ends.Select(_ => RoutingProblem.Unlimited)] : ends,
            DurationClass = dice.Fill(clinicians.Length, () => dice.Below(2)),
            MaxLeg = dice.Fill(
                clinicians.Length,
                () => dice.Either(15, () => dice.From(4, 9), RoutingProblem.Unlimited)
            ),
        };
    }

    public static BreakTable Breaks(Dice dice, RouteTable routes)
    {
        int[] owners = [.. Enumerable.Range(0, routes.Clinician.Length).SelectMany(r => Owned(dice, r)).Take(3)];
        int[] earliest = [.. owners.Select(r => routes.ShiftStart[r] + dice.From(0, 20))];
        return new BreakTable
        {
            Route = owners,
            EarliestStart = earliest,
            LatestStart = [.. earliest.Select(e => e + dice.From(0, 15))],
            Length = dice.Fill(owners.Length, () => dice.From(1, 6)),
            Mandatory = [.. owners.Select(_ => dice.Hits(50))],
        };
    }

    public static DutyTable Duties(Dice dice, RouteTable routes)
    {
        int count = routes.Duty.Max() + 1;
        int[] Limits(int percent, int least, int most) =>
            dice.Fill(count, () => dice.Either(percent, () => dice.From(least, most), RoutingProblem.Unlimited));
        return new DutyTable
        {
            MaxServices = Limits(20, 1, 4),
            MaxWork = Limits(20, 15, 45),
            MaxMetres = Limits(15, 10, 40),
            MaxPoints = Limits(15, 100, 400),
        };
    }

    private static IEnumerable<int> Owned(Dice dice, int route) =>
        dice.Hits(35) ? Enumerable.Repeat(route, dice.Hits(25) ? 2 : 1) : [];

    private static bool IsSecond(int[] clinicians, int route) => clinicians.Take(route).Contains(clinicians[route]);

    private static bool HasSecond(int[] clinicians, int route) =>
        clinicians.Skip(route + 1).Contains(clinicians[route]);
}
