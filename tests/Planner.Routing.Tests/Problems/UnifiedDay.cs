namespace Planner.Routing.Tests;

/// <summary>
/// <see cref="RandomDay"/> with what unified benchmarks add: windows with due times of their own, services bound to one window,
/// breaks at a stop, free waiting behind a first break, the highest idle time and, for odd seeds, departures at the shift start.
/// </summary>
internal static class UnifiedDay
{
    private const int Open = RoutingProblem.Unlimited;

    public static RoutingProblem Create(int seed)
    {
        RoutingProblem day = RandomDay.Create(seed);
        int[][] bound = Bound(day);
        return day with
        {
            Services = Services(day.Services, soft: seed % 3 > 0),
            Routes = day.Routes with { DepartsAtShiftStart = seed % 2 == 1 },
            Breaks = day.Breaks with { AtStop = true, WaitBehindFirstIsFree = seed % 4 < 2 },
            Relations = Unlinked(day.Relations, bound),
            Weights = day.Weights with
            {
                HighestIdle = new TermWeight(20),
                Waiting = new TermWeight(4),
                PreferredWindow = seed % 5 == 0 ? new TermWeight(3) : default,
            },
        };
    }

    /// <summary>The same with all that counts in one tier; odd seeds have no wishes and no free waiting.</summary>
    public static RoutingProblem InOneTier(int seed)
    {
        RoutingProblem day = Create(seed);
        return day with
        {
            Breaks = day.Breaks with { WaitBehindFirstIsFree = seed % 2 == 0 },
            Assignments = day.Assignments with { Cost = [day.Assignments.Cost[0], null, null] },
            Weights = new RoutingWeights
            {
                TravelTime = new TermWeight(seed % 3),
                Overtime = new TermWeight(4),
                Tardiness = new TermWeight(6),
                HighestTardiness = new TermWeight(5),
                Waiting = new TermWeight(2),
                PreferredWindow = new TermWeight(seed % 2 == 0 ? 1 : 0),
                MissedBreak = new TermWeight(50),
                WorkBalance = new TermWeight(1),
                HighestIdle = new TermWeight(seed % 4 == 3 ? 9 : 0),
            },
        };
    }

    /// <summary>Soft: the first window may be left late until the second begins, the second has no end.</summary>
    private static ServiceTable Services(ServiceTable services, bool soft)
    {
        int[] latest = [.. services.WindowLatest];
        int[] due = [.. services.WindowDue];
        for (int x = 0; x + 1 < services.WindowFirst.Length; x++)
        {
            int first = services.WindowFirst[x];
            if (services.WindowFirst[x + 1] - first == 2)
            {
                latest[first] = soft ? services.WindowEarliest[first + 1] - 1 : latest[first];
                latest[first + 1] = soft ? Open : latest[first + 1];
                (due[first], due[first + 1]) = (services.WindowEarliest[first] + 40, latest[first] + 90);
            }
        }

        return services with
        {
            WindowLatest = latest,
            WindowDue = due,
        };
    }

    /// <summary>The two services of a visit, or those of two visits, where each has two windows.</summary>
    private static int[][] Bound(RoutingProblem day)
    {
        int[] first = day.Visits.ServiceFirst;
        List<int[]> groups = [];
        for (int v = 4; v < day.VisitCount; v += 4)
        {
            if (first[v + 1] - first[v] == 2)
            {
                groups.Add([first[v], first[v] + 1]);
            }
            else if (v == 12 && first[9] - first[8] == 1)
            {
                groups.Add([first[8], first[12]]);
            }
        }

        return [.. groups];
    }

    /// <summary>Half of the bound services are no longer simultaneous.</summary>
    private static RelationTable Unlinked(RelationTable relations, int[][] bound)
    {
        int[] kept =
        [
            .. Enumerable
                .Range(0, relations.From.Length)
                .Where(k => !bound.Any(g => g[0] == relations.From[k] && g[1] == g[0] + 1 && g[0] % 2 == 0)),
        ];
        return relations with
        {
            From = [.. kept.Select(k => relations.From[k])],
            To = [.. kept.Select(k => relations.To[k])],
            Min = [.. kept.Select(k => relations.Min[k])],
            Max = [.. kept.Select(k => relations.Max[k])],
            SameWindow = bound,
        };
    }
}
