namespace Planner.SolverModels.Tests;

/// <summary>Seeded problems small enough to try everything.</summary>
internal static class TinySpreading
{
    public static SpreadingProblem Of(int seed)
    {
        Random dice = new(seed);
        int clinicians = dice.Next(0, 3);
        int days = clinicians == 2 ? dice.Next(3, 5) : dice.Next(4, 7);
        int orders = clinicians == 2 ? 2 : dice.Next(2, days > 5 ? 3 : 4);
        return new()
        {
            Days = days,
            Orders = [.. Enumerable.Range(0, orders).Select(_ => Order(dice, days, clinicians))],
            Demands = [.. Enumerable.Range(0, orders).Select(o => Demand(dice, o, days))],
            Pools =
            [
                [.. Enumerable.Range(0, days).Select(_ => dice.Next(0, 4))],
            ],
            Clinicians =
            [
                .. Enumerable
                    .Range(0, clinicians)
                    .Select(_ => Enumerable.Range(0, days).Select(_ => dice.Next(0, 3)).ToArray()),
            ],
            Weights = new()
            {
                Spacing = dice.Next(1, 30),
                ExtraClinician = dice.Next(1, 60),
                OtherDay = dice.Next(1, 20),
            },
        };
    }

    /// <summary>The same with some visits pinned, one of them by nobody known.</summary>
    public static SpreadingProblem WithPins(int seed)
    {
        SpreadingProblem problem = Of(seed);
        Random dice = new(seed + 1000);
        SpreadingDemand demand = problem.Demands[dice.Next(problem.Demands.Count)];
        int day = demand.Days[dice.Next(demand.Days.Count)];
        var clinicians = problem.Orders[demand.Order].Clinicians;
        int clinician = clinicians.Count == 0 || dice.Next(2) == 0 ? -1 : clinicians[^1];
        return problem with { Pinned = [new(demand.Order, day, clinician)] };
    }

    private static SpreadingOrder Order(Random dice, int days, int clinicians) =>
        new()
        {
            Pool = dice.Next(-1, 1),
            Load = dice.Next(1, 3),
            Clinicians = [.. Enumerable.Range(0, clinicians)],
            IdealGap = dice.Next(1, 5),
            PreferredDays = dice.Next(2) == 0 ? [] : [dice.Next(days)],
        };

    private static SpreadingDemand Demand(Random dice, int order, int days)
    {
        int[] open = [.. Enumerable.Range(0, days).Where(_ => dice.Next(4) > 0)];
        open = open.Length == 0 ? [0] : open;
        int most = dice.Next(6) == 0 ? 2 : 1;
        return new(order, dice.Next(0, open.Length * most + 1), open, most, dice.Next(3) == 0 ? dice.Next(1, 4) : null);
    }
}
