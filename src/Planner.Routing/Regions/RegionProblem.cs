namespace Planner.Routing;

/// <summary>A region as a problem of its own, with its part of the present solution, and the way back.</summary>
internal sealed class RegionProblem
{
    private readonly RegionIndex index;

    public RegionProblem(RoutingProblem whole, RoutingSolution solution, Region region, ServiceBonds bonds)
    {
        index = new RegionIndex(whole, solution, region, bonds);
        Problem = new RegionTables(whole, solution, index).Problem();
        Start = PartOf(whole, solution);
    }

    /// <summary>What stands where in the whole.</summary>
    public RegionIndex Index => index;

    public RoutingProblem Problem { get; }

    /// <summary>The present solution's part.</summary>
    public RoutingSolution Start { get; }

    /// <summary>The whole with another solution of this part; null where it gives up what had to stay.</summary>
    public RoutingSolution? PutInto(RoutingSolution whole, RoutingSolution part)
    {
        for (int k = 0; k < index.Services.Length; k++)
        {
            if (index.IsFixed[k] && part.ServiceStart[k] < 0)
            {
                return null;
            }
        }

        RoutingSolution changed = whole with
        {
            Routes = [.. whole.Routes],
            ServiceStart = [.. whole.ServiceStart],
            BreakStart = [.. whole.BreakStart],
            Departure = [.. whole.Departure],
            Return = [.. whole.Return],
        };
        for (int r = 0; r < index.Routes.Length; r++)
        {
            changed.Routes[index.Routes[r]] = [.. part.Routes[r].Select(Outside)];
        }

        Put(part.ServiceStart, changed.ServiceStart, index.Services);
        Put(part.BreakStart, changed.BreakStart, index.Breaks);
        Put(part.Departure, changed.Departure, index.Routes);
        Put(part.Return, changed.Return, index.Routes);
        return changed;
    }

    private int Outside(int stop) => stop >= 0 ? index.Services[stop] : ~index.Breaks[~stop];

    private static void Put(int[] from, int[] to, int[] places)
    {
        for (int k = 0; k < places.Length; k++)
        {
            to[places[k]] = from[k];
        }
    }

    private RoutingSolution PartOf(RoutingProblem whole, RoutingSolution solution)
    {
        int[] breakAt = RegionIndex.Inverse(index.Breaks, whole.BreakCount);
        return new RoutingSolution
        {
            Routes =
            [
                .. index.Routes.Select(r =>
                    solution.Routes[r].Select(stop => stop >= 0 ? index.ServiceAt[stop] : ~breakAt[~stop]).ToArray()
                ),
            ],
            ServiceStart = RegionTables.Pick(solution.ServiceStart, index.Services),
            BreakStart = RegionTables.Pick(solution.BreakStart, index.Breaks),
            Departure = RegionTables.Pick(solution.Departure, index.Routes),
            Return = RegionTables.Pick(solution.Return, index.Routes),
        };
    }
}
