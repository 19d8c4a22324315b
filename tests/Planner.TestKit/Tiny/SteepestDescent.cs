using System.Numerics;
using Planner.Routing;

namespace Planner.TestKit;

/// <summary>
/// Exact timing of fixed routes with fixed windows. The cost of the times is L-natural-convex (separable convex, maxima of
/// variables, difference bounds), and so is its lexicographic order, being that of a weighted sum. Hence, from the least times,
/// shifting by one tick the smallest of the best sets of variables, until none is better, ends at an optimum (K. Murota, Discrete
/// Convex Analysis, 2003, chapter 10). Only a departure, where waiting costs, or a start before its preferred window can gain
/// from going later; every set worth trying is a union of what such variables push along.
/// </summary>
internal static class SteepestDescent
{
    public static int[] Minimise(TimingNet net, int[] earliest)
    {
        int[] times = (int[])earliest.Clone();
        TieredCost cost = net.Cost(times);
        while (Best(net, times, cost) is { } shift)
        {
            times = Shifted(times, shift.Set);
            cost = shift.Cost;
        }
        return times;
    }

    private static (int Set, TieredCost Cost)? Best(TimingNet net, int[] times, TieredCost cost)
    {
        (int Set, TieredCost Cost)? best = null;
        foreach (int set in Sets(net, times))
        {
            TieredCost shifted = net.Cost(Shifted(times, set));
            TieredCost beat = best?.Cost ?? cost;
            bool smaller =
                best is { } b
                && shifted == b.Cost
                && BitOperations.PopCount((uint)set) < BitOperations.PopCount((uint)b.Set);
            if (shifted < beat || smaller)
                best = (set, shifted);
        }
        return best;
    }

    private static HashSet<int> Sets(TimingNet net, int[] times)
    {
        HashSet<int> sets = [];
        foreach (int seed in Seeds(net, times))
            if (Pushed(net, times, seed) is { } set)
                sets.UnionWith([set, .. sets.Select(other => other | set)]);
        return sets;
    }

    private static IEnumerable<int> Seeds(TimingNet net, int[] times)
    {
        RoutingWeights weights = net.Problem.Weights;
        IEnumerable<int> departures = weights.Waiting.IsActive ? net.UsedRoutes.Select(net.DepartureOf) : [];
        IEnumerable<int> early = weights.PreferredWindow.IsActive
            ? net.Served.Where(s => times[s] < net.Problem.Services.PreferredEarliest[s])
            : [];
        IEnumerable<int> behindFirst = weights.Waiting.IsActive
            ? net.UsedRoutes.Select(net.BehindFirstBreak).Where(v => v >= 0)
            : [];
        return departures.Concat(early).Concat(behindFirst);
    }

    /// <summary>Everything that has to move when the seed moves a tick; null where something cannot.</summary>
    private static int? Pushed(TimingNet net, int[] times, int seed)
    {
        int set = 1 << seed;
        bool grown = true;
        while (grown)
        {
            grown = false;
            foreach ((int from, int to, int least) in net.Edges)
                if ((set >> from & 1) == 1 && (set >> to & 1) == 0 && times[to] - times[from] == least)
                {
                    set |= 1 << to;
                    grown = true;
                }
        }
        for (int variable = 0; variable < times.Length; variable++)
            if ((set >> variable & 1) == 1 && times[variable] == net.Upper[variable])
                return null;
        return set;
    }

    private static int[] Shifted(int[] times, int set)
    {
        int[] shifted = (int[])times.Clone();
        for (int variable = 0; variable < shifted.Length; variable++)
            shifted[variable] += set >> variable & 1;
        return shifted;
    }
}
