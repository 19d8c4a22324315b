namespace Planner.Routing;

/// <summary>The visits nobody serves, in groups that are bound to each other, and the regions that could take them in.</summary>
internal sealed class LeftOutVisits
{
    private readonly RoutingProblem problem;
    private readonly ServiceBonds bonds;
    private readonly RoutingSolution solution;
    private readonly int[] clinicianOf;

    public LeftOutVisits(RoutingProblem problem, ServiceBonds bonds, RoutingSolution solution, SearchRandom random)
    {
        (this.problem, this.bonds, this.solution) = (problem, bonds, solution);
        clinicianOf = new int[problem.ServiceCount];
        Array.Fill(clinicianOf, -1);
        for (int r = 0; r < problem.RouteCount; r++)
        {
            foreach (int x in solution.Routes[r].Where(x => x >= 0))
            {
                clinicianOf[x] = problem.Routes.Clinician[r];
            }
        }

        Groups = [.. AllGroups().OrderByDescending(group => group.Max(Price)).ThenBy(_ => random.Next())];
    }

    /// <summary>Visits of each group; those that must be served come first, else at random: not the same always miss out.</summary>
    public IReadOnlyList<int[]> Groups { get; }

    public int[] Places(int[] group) => [.. ServicesOf(group).Select(x => problem.Services.Location[x])];

    /// <summary>Clinicians whose services the group is bound to: nothing of it can be placed without them.</summary>
    public IReadOnlyCollection<int> Partners(int[] group) =>
        ServicesOf(group).SelectMany(x => bonds.Of(x)).Select(y => clinicianOf[y]).Where(c => c >= 0).ToHashSet();

    /// <summary>May serve something of the group, or something that would have to make way or move along with it.</summary>
    public bool MayHelp(int[] group, int unit, DutyUnits units) =>
        ServicesOf(group).Any(x => units.MayServe(unit, x) || bonds.Of(x).Any(y => units.MayServe(unit, y)));

    /// <summary>Every service finds somebody who may, and all that it is bound to lies in the region.</summary>
    public bool FitsInto(int[] group, IReadOnlyCollection<int> region, DutyUnits units) =>
        ServicesOf(group)
            .All(x =>
                region.Any(u => units.MayServe(u, x))
                && bonds.Of(x).All(y => clinicianOf[y] < 0 || region.Contains(clinicianOf[y]))
            );

    /// <summary>Each region with the groups it lies nearest to; what fits nowhere waits for another split.</summary>
    public IReadOnlyList<Region> Share(IReadOnlyList<List<int>> grown, DutyUnits units)
    {
        HashSet<int>[] members = [.. grown.Select(region => region.ToHashSet())];
        List<int>[] taken = [.. grown.Select(_ => new List<int>())];
        foreach (int[] group in Groups)
        {
            int[] places = Places(group);
            int best = Enumerable
                .Range(0, members.Length)
                .Where(k => FitsInto(group, members[k], units))
                .OrderBy(k => grown[k].Min(u => units.Distance(places, u)))
                .FirstOrDefault(-1);
            if (best >= 0)
            {
                taken[best].AddRange(group);
            }
        }

        return
        [
            .. grown.Select(
                (region, k) => new Region([.. region.SelectMany(units.Routes).Order()], [.. taken[k].Order()])
            ),
        ];
    }

    private long Price(int visit) =>
        problem.Visits.Mandatory[visit] ? long.MaxValue / 2 : problem.Visits.LeaveOutCost[visit];

    private IEnumerable<int> ServicesOf(int[] group) => group.SelectMany(v => ServiceBonds.Services(problem, v));

    private bool IsLeftOut(int visit) => solution.ServiceStart[problem.Visits.ServiceFirst[visit]] < 0;

    private IEnumerable<int[]> AllGroups()
    {
        bool[] seen = new bool[problem.VisitCount];
        foreach (int visit in Enumerable.Range(0, problem.VisitCount).Where(IsLeftOut))
        {
            if (!seen[visit])
            {
                yield return GroupOf(visit, seen);
            }
        }
    }

    private int[] GroupOf(int visit, bool[] seen)
    {
        List<int> group = [visit];
        seen[visit] = true;
        for (int k = 0; k < group.Count; k++)
        {
            foreach (int y in ServiceBonds.Services(problem, group[k]).SelectMany(x => bonds.Of(x)))
            {
                int other = problem.Services.Visit[y];
                if (clinicianOf[y] < 0 && !seen[other])
                {
                    seen[other] = true;
                    group.Add(other);
                }
            }
        }

        return [.. group];
    }
}
