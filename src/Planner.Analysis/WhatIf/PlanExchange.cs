using Planner.Domain;
using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// Lets sides take over each other's plans as far as they go, until nobody gains: what one side's search was lucky to find is
/// not counted as its advantage. Few sides ask all others; many ask the unchanged one, and it asks all.
/// </summary>
internal sealed class PlanExchange(IReadOnlyList<ReplayedDay> sides, RoutingSolution[] found)
{
    private const int MostToAskAll = 8;
    private const int MostRounds = 4;

    private readonly Plan[] _plans = [.. found.Select((solution, side) => sides[side].Write(solution))];
    private readonly HashSet<(int Side, Plan Plan)> _tried = [];

    /// <summary>The plan of each side.</summary>
    public IReadOnlyList<Plan> Run()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            bool gained = false;
            for (var side = 0; side < sides.Count; side++)
                gained |= Improve(side);
            if (!gained)
                break;
        }
        return _plans;
    }

    private bool Improve(int side)
    {
        RoutingSolution best = found[side];
        foreach (int other in Others(side))
            if (_tried.Add((side, _plans[other])))
                best = Better(side, best, sides[side].Adopt(_plans[other]));
        if (ReferenceEquals(best, found[side]))
            return false;
        found[side] = best;
        _plans[side] = sides[side].Write(best);
        return true;
    }

    private RoutingSolution Better(int side, RoutingSolution best, RoutingSolution taken) =>
        sides[side].Price(taken) < sides[side].Price(best) ? taken : best;

    private IEnumerable<int> Others(int side) =>
        sides.Count <= MostToAskAll || side == 0 ? Enumerable.Range(0, sides.Count).Where(other => other != side) : [0];
}
