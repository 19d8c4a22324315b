namespace Planner.Routing;

/// <summary>Limits of duties: services, work, metres and points over the routes of one clinician and day.</summary>
internal sealed class RepairLoads
{
    private readonly RoutingProblem _problem;
    private readonly int[][] _others;

    public RepairLoads(RoutingProblem problem)
    {
        _problem = problem;
        _others =
        [
            .. Enumerable
                .Range(0, problem.RouteCount)
                .Select(r =>
                    Enumerable
                        .Range(0, problem.RouteCount)
                        .Where(o => o != r && problem.Routes.Duty[o] == problem.Routes.Duty[r])
                        .ToArray()
                ),
        ];
    }

    public bool Holds(RouteFigures[] all, int route, in RouteFigures changed)
    {
        long services = changed.Services;
        long work = changed.Work;
        long metres = changed.Metres;
        long points = changed.Points;
        foreach (int other in _others[route])
        {
            services += all[other].Services;
            work += all[other].Work;
            metres += all[other].Metres;
            points += all[other].Points;
        }

        DutyTable duties = _problem.Duties;
        int duty = _problem.Routes.Duty[route];
        return services <= duties.MaxServices[duty]
            && work <= duties.MaxWork[duty]
            && metres <= duties.MaxMetres[duty]
            && points <= duties.MaxPoints[duty];
    }
}
