namespace Planner.Routing;

/// <summary>One way to place the breaks of the routes that a place changes.</summary>
/// <param name="Runs">By route, what each gap holds.</param>
/// <param name="Dearer">How much dearer than the place's bound it is at least.</param>
internal sealed record BreakArrangement(IReadOnlyDictionary<int, BreakRun[]> Runs, Int128 Dearer)
{
    /// <summary>The stops of a route that changes, as in <see cref="RoutingSolution.Routes"/>.</summary>
    public int[] StopsOf(int route, int[] services)
    {
        List<int> stops = [];
        for (int gap = 0; gap <= services.Length; gap++)
        {
            stops.AddRange(Runs[route][gap].Breaks.Select(b => ~b));
            if (gap < services.Length)
            {
                stops.Add(services[gap]);
            }
        }

        return [.. stops];
    }
}
