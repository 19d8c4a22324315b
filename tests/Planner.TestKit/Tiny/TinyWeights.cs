using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Draws which terms count, how much and in which tier.</summary>
internal static class TinyWeights
{
    public static RoutingWeights Draw(Dice dice)
    {
        int tiers = dice.Hits(60) ? 1 : dice.From(2, 3);
        TermWeight Term(int percent) => new(dice.Either(percent, () => dice.From(1, 5), 0), dice.From(1, tiers));
        return new RoutingWeights
        {
            TravelTime = Term(75),
            TravelDistance = Term(30),
            Overtime = Term(50),
            Tardiness = Term(55),
            HighestTardiness = Term(35),
            Waiting = Term(45),
            PreferredWindow = Term(50),
            MissedBreak = Term(60),
            WorkBalance = Term(30),
            OptionalVisitTier = dice.From(1, tiers),
        };
    }
}
