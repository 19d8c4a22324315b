using Planner.Routing;

namespace Planner.TestKit;

/// <summary>
/// <see cref="TinyProblems"/> with what the unified public family asks beyond an agency: due times by window, one window for the
/// services of a visit, breaks at a stop, departures at the shift start, the highest idle time.
/// </summary>
public static class TinyUnified
{
    /// <summary>The same problem for the same seed, everywhere.</summary>
    public static RoutingProblem Random(int seed)
    {
        RoutingProblem problem = TinyProblems.Random(seed);
        Dice dice = new(seed + 1_000_000);
        return problem with
        {
            Services = Soften(dice, problem.Services),
            Relations = problem.Relations with { SameWindow = Bound(problem) },
            Routes = problem.Routes with
            {
                DepartsAtShiftStart = dice.Hits(35),
                SoftEnd = [.. problem.Routes.ShiftStart.Select(start => start + dice.From(20, 40))],
            },
            Breaks = problem.Breaks with { AtStop = true, WaitBehindFirstIsFree = dice.Hits(50) },
            Weights = problem.Weights with
            {
                HighestIdle = new TermWeight(dice.From(0, 3)),
                Tardiness = new TermWeight(dice.From(0, 3)),
                Waiting = new TermWeight(dice.From(0, 2)),
            },
        };
    }

    /// <summary>Some services may start late in their first window until the second begins.</summary>
    private static ServiceTable Soften(Dice dice, ServiceTable services)
    {
        int[] latest = [.. services.WindowLatest];
        int[] due = [.. services.WindowEarliest.Select(e => e + dice.From(3, 15))];
        for (int s = 0; s + 1 < services.WindowFirst.Length; s++)
            if (services.WindowFirst[s + 1] - services.WindowFirst[s] == 2 && dice.Hits(60))
                latest[services.WindowFirst[s]] = services.WindowEarliest[services.WindowFirst[s] + 1] - 1;
        return services with { WindowLatest = latest, WindowDue = due };
    }

    /// <summary>The two services of a visit, where they have equally many windows.</summary>
    private static int[][] Bound(RoutingProblem problem)
    {
        int[] first = problem.Services.WindowFirst;
        int Windows(int service) => first[service + 1] - first[service];
        return
        [
            .. Enumerable
                .Range(0, problem.VisitCount)
                .Select(v => (At: problem.Visits.ServiceFirst[v], Next: problem.Visits.ServiceFirst[v + 1]))
                .Where(v => v.Next - v.At == 2 && Windows(v.At) == Windows(v.At + 1))
                .Select(v => new[] { v.At, v.At + 1 }),
        ];
    }
}
