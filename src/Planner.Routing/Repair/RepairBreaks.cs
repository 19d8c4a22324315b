namespace Planner.Routing;

/// <summary>Orders in which the breaks of a route can be taken.</summary>
internal static class RepairBreaks
{
    private const int MostOrdered = 3;

    /// <summary>Every order of all breaks, then of the mandatory ones where there are others. Four and more: by latest start only.</summary>
    /// <param name="all">By latest start.</param>
    public static int[][] Orders(int[] all, bool[] mandatory)
    {
        int[] needed = [.. all.Where(b => mandatory[b])];
        IEnumerable<int[]> orders = Permutations(all);
        return [.. needed.Length < all.Length ? orders.Concat(Permutations(needed)) : orders];
    }

    private static IEnumerable<int[]> Permutations(int[] breaks)
    {
        if (breaks.Length <= 1 || breaks.Length > MostOrdered)
        {
            return [breaks.Length > RepairLabels.MostBreaks ? breaks[..RepairLabels.MostBreaks] : breaks];
        }

        return breaks.SelectMany(
            first => Permutations([.. breaks.Where(b => b != first)]),
            (first, rest) => (int[])[first, .. rest]
        );
    }
}
