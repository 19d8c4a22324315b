using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>The quantities of the terms by the formulas of solver-models/decisions/0002, in ticks, metres and counts.</summary>
internal static class RoutingQuantities
{
    public static long Travel(RoutingFacts facts) => facts.Walks.Sum(w => w.Travel);

    public static long Metres(RoutingFacts facts) => facts.Walks.Sum(w => w.Metres);

    public static long Overtime(RoutingFacts facts) =>
        facts.Walks.Sum(w =>
            Math.Max(0L, (long)facts.Solution.Return[w.Route] - facts.Problem.Routes.SoftEnd[w.Route])
        );

    public static long Tardiness(RoutingFacts facts) => EachTardiness(facts).Sum();

    public static long HighestTardiness(RoutingFacts facts) => EachTardiness(facts).DefaultIfEmpty().Max();

    /// <summary>
    /// Return - departure - travel - service - set-up - lengths of the breaks taken, less what is free behind a first break.
    /// </summary>
    public static long Waiting(RoutingFacts facts) =>
        facts.Walks.Sum(w =>
            (long)facts.Solution.Return[w.Route]
            - facts.Solution.Departure[w.Route]
            - w.Travel
            - w.Care
            - w.BreakTime
            - FreeWait(facts, w.Route)
        );

    private static long FreeWait(RoutingFacts facts, int route)
    {
        BreakTable breaks = facts.Problem.Breaks;
        if (
            !breaks.AtStop
            || !breaks.WaitBehindFirstIsFree
            || facts.Solution.Routes[route] is not [< 0 and var first, var next, ..]
        )
            return 0;
        int until = next < 0 ? facts.Solution.BreakStart[~next] : facts.Solution.ServiceStart[next];
        return (long)until - facts.Solution.BreakStart[~first] - breaks.Length[~first];
    }

    public static long OutsidePreferred(RoutingFacts facts) =>
        facts.Walks.SelectMany(w => w.Services).Sum(service => OutsidePreferred(facts, service));

    public static long MissedBreaks(RoutingFacts facts)
    {
        BreakTable breaks = facts.Problem.Breaks;
        return Enumerable
            .Range(0, facts.Problem.BreakCount)
            .Count(b =>
                !breaks.Mandatory[b]
                && facts.Solution.Routes[breaks.Route[b]].Length > 0
                && facts.Solution.BreakStart[b] < 0
            );
    }

    /// <summary>Sum over clinicians of ceil(|C w - W| / C).</summary>
    public static long WorkBalance(RoutingFacts facts)
    {
        long[] work = [.. facts.Problem.ClinicianHistory.Select(ticks => (long)ticks)];
        foreach (RouteWalk walk in facts.Walks)
            work[facts.Problem.Routes.Clinician[walk.Route]] += walk.Travel + walk.Care;
        long total = work.Sum();
        return work.Sum(w => (Math.Abs((w * work.Length) - total) + work.Length - 1) / work.Length);
    }

    private static IEnumerable<long> EachTardiness(RoutingFacts facts) =>
        facts.Walks.SelectMany(walk => walk.Services.Select(service => Tardiness(facts, walk, service)));

    private static long Tardiness(RoutingFacts facts, RouteWalk walk, int service)
    {
        ServiceTable services = facts.Problem.Services;
        int start = facts.Solution.ServiceStart[service];
        int due = Due(services, service, start);
        return due >= RoutingProblem.Unlimited ? 0 : Math.Max(0, (services.DueAtEnd ? walk.End(service) : start) - due);
    }

    /// <summary>Due time of the last window that begins by the start.</summary>
    private static int Due(ServiceTable services, int service, int start) =>
        Enumerable
            .Range(services.WindowFirst[service], services.WindowFirst[service + 1] - services.WindowFirst[service])
            .Where(w => services.WindowEarliest[w] <= start)
            .Select(w => services.WindowDue[w])
            .DefaultIfEmpty(services.WindowDue[services.WindowFirst[service]])
            .Last();

    private static long OutsidePreferred(RoutingFacts facts, int service)
    {
        ServiceTable services = facts.Problem.Services;
        long start = facts.Solution.ServiceStart[service];
        long early = services.PreferredEarliest[service] - start;
        long late =
            services.PreferredLatest[service] >= RoutingProblem.Unlimited
                ? 0
                : start - services.PreferredLatest[service];
        return Math.Max(0, Math.Max(early, late));
    }
}
