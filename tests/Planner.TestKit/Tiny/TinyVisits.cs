using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Draws which services make a visit and what leaving it out costs.</summary>
internal static class TinyVisits
{
    public static VisitTable Draw(Dice dice)
    {
        int target = dice.From(2, TinyProblems.MostServices);
        List<int> first = [0];
        while (first[^1] < target)
            first.Add(first[^1] + (target - first[^1] >= 2 && dice.Hits(20) ? 2 : 1));
        bool[] mandatory = [.. first.Skip(1).Select(_ => dice.Hits(65))];
        return new VisitTable
        {
            ServiceFirst = [.. first],
            Mandatory = mandatory,
            LeaveOutCost = [.. mandatory.Select(m => (long)(m ? dice.From(1, 101) : dice.From(1, 60)))],
        };
    }
}
