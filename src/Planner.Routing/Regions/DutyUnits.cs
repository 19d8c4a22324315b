namespace Planner.Routing;

/// <summary>
/// Clinicians of a solution as points in travel time: each stands where its day lies, and next to those who could take over its
/// services.
/// </summary>
internal sealed class DutyUnits
{
    private const int Marks = 3;
    private readonly RoutingProblem problem;
    private readonly int[][] routes;
    private readonly int[][] services;
    private readonly int[][] marks;

    public DutyUnits(RoutingProblem problem, RoutingSolution solution)
    {
        this.problem = problem;
        routes = new int[problem.ClinicianCount][];
        for (int c = 0; c < routes.Length; c++)
        {
            routes[c] = [.. Enumerable.Range(0, problem.RouteCount).Where(r => problem.Routes.Clinician[r] == c)];
        }

        services = [.. routes.Select(own => own.SelectMany(r => solution.Routes[r].Where(x => x >= 0)).ToArray())];
        marks = [.. Enumerable.Range(0, routes.Length).Select(MarksOf)];
    }

    public int Count => routes.Length;

    public int[] Routes(int unit) => routes[unit];

    public int Size(int unit) => services[unit].Length;

    /// <summary>Mean way from the days' marks of one to the nearest of another's, in ticks.</summary>
    public long Distance(int from, int to) => DistanceFrom(marks[from], to);

    /// <summary>The same from a place.</summary>
    public long Distance(int[] places, int to) => DistanceFrom(places, to);

    /// <summary>One may serve something that the other serves now.</summary>
    public bool CanExchange(int a, int b) =>
        services[b].Any(x => MayServe(a, x)) || services[a].Any(x => MayServe(b, x));

    public bool MayServe(int unit, int service) =>
        routes[unit].Any(r => problem.Assignments.Allowed[(service * problem.RouteCount) + r]);

    private long DistanceFrom(int[] places, int to)
    {
        long sum = 0;
        foreach (int place in places)
        {
            int row = place * problem.Travel.LocationCount;
            sum += marks[to].Min(mark => problem.Travel.Ticks[row + mark]);
        }

        return places.Length == 0 ? 0 : sum / places.Length;
    }

    /// <summary>Places of stops spread over the day; the start of the first shift where there are none.</summary>
    private int[] MarksOf(int unit)
    {
        int[] own = services[unit];
        if (own.Length == 0)
        {
            return [.. routes[unit].Take(1).Select(r => problem.Routes.StartLocation[r])];
        }

        return
        [
            .. Enumerable
                .Range(0, Math.Min(Marks, own.Length))
                .Select(k =>
                    problem.Services.Location[own[((2 * k) + 1) * own.Length / (2 * Math.Min(Marks, own.Length))]]
                ),
        ];
    }
}
