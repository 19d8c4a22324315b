namespace Planner.Routing;

/// <summary>
/// Numbers of a region: what the n-th route, clinician, duty, break, place, visit and service of the part are in the whole day.
/// </summary>
internal sealed class RegionIndex
{
    public RegionIndex(RoutingProblem whole, RoutingSolution solution, Region region, ServiceBonds bonds)
    {
        Routes = region.Routes;
        Clinicians = Distinct(Routes.Select(r => whole.Routes.Clinician[r]));
        Duties = Distinct(Routes.Select(r => whole.Routes.Duty[r]));
        HashSet<int> routes = [.. Routes];
        Breaks = [.. Enumerable.Range(0, whole.BreakCount).Where(b => routes.Contains(whole.Breaks.Route[b]))];
        IEnumerable<int> taken = region.LeftOut.SelectMany(v => ServiceBonds.Services(whole, v));
        Services = Distinct(Routes.SelectMany(r => solution.Routes[r].Where(x => x >= 0)).Concat(taken));
        Visits = Distinct(Services.Select(x => whole.Services.Visit[x]));
        ServiceAt = Inverse(Services, whole.ServiceCount);
        Places = Distinct(
            Services
                .Select(x => whole.Services.Location[x])
                .Concat(Routes.SelectMany(r => new[] { whole.Routes.StartLocation[r], whole.Routes.EndLocation[r] }))
        );
        IsFixed = [.. Services.Select(x => bonds.Of(x).Any(y => ServiceAt[y] < 0 && solution.ServiceStart[y] >= 0))];
    }

    public int[] Routes { get; }
    public int[] Clinicians { get; }
    public int[] Duties { get; }
    public int[] Breaks { get; }
    public int[] Visits { get; }
    public int[] Services { get; }
    public int[] Places { get; }

    /// <summary>Number in the region of each service of the day; -1 = not there.</summary>
    public int[] ServiceAt { get; }

    /// <summary>By service of the region: bound to a service outside, so that neither its time nor its clinician may change.</summary>
    public bool[] IsFixed { get; }

    /// <summary>Number in a list, by number in the whole.</summary>
    public static int[] Inverse(int[] list, int length)
    {
        int[] at = new int[length];
        Array.Fill(at, -1);
        for (int k = 0; k < list.Length; k++)
        {
            at[list[k]] = k;
        }

        return at;
    }

    private static int[] Distinct(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];
}
