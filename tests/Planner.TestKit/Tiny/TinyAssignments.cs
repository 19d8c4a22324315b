using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Draws who may do what at which price, and the ways.</summary>
internal static class TinyAssignments
{
    public static AssignmentTable Draw(Dice dice, int services, int routes)
    {
        int[]?[] cost = new int[]?[3];
        for (int tier = 0; tier < cost.Length; tier++)
            if (dice.Hits(tier == 0 ? 50 : 15))
                cost[tier] = dice.Fill(services * routes, () => dice.Either(40, () => dice.From(1, 12), 0));
        return new AssignmentTable
        {
            Allowed = [.. dice.Fill(services * routes, () => dice.Below(100)).Select(roll => roll < 85)],
            Cost = cost,
        };
    }

    /// <summary>Asymmetric ways that break the triangle inequality; some do not exist.</summary>
    public static TravelTable Travel(Dice dice, int locations)
    {
        int[] ticks = dice.Fill(
            locations * locations,
            () => dice.Hits(4) ? RoutingProblem.Unreachable : dice.From(1, 9)
        );
        int[] metres = dice.Fill(locations * locations, () => dice.From(0, 12));
        for (int place = 0; place < locations; place++)
            ticks[(place * locations) + place] = metres[(place * locations) + place] = 0;
        return new TravelTable
        {
            LocationCount = locations,
            Ticks = ticks,
            Metres = metres,
        };
    }
}
