using Planner.Routing;

namespace Planner.SolverModels.Tests;

/// <summary>
/// A small problem to change: service i lies alone at place i + 1, routes start and end at place 0, any two places are 10
/// ticks and 100 metres apart; services last 5, open [0, 100], anyone may serve them; shifts [0, 200], one clinician each.
/// Leaving a visit out costs 1 in tier 0, a tick of travel 1 in tier 1. Arrays may be written to before solving.
/// </summary>
internal static class Sketch
{
    public const int Hop = 10;
    public const int Stay = 5;

    public static RoutingProblem Problem(int services, int routes = 1) =>
        new()
        {
            Services = Services(services),
            Visits = Visits(services),
            Routes = Routes(routes),
            Breaks = BreakTable.None,
            Duties = Duties(routes),
            Assignments = new() { Allowed = Filled(services * routes, true), Cost = [null, null, null] },
            Relations = RelationTable.None,
            Travel = Travel(services + 1),
            Weights = new() { TravelTime = new(1) },
            ClinicianHistory = new int[routes],
            CostUnitsPerDisplayUnit = 1,
        };

    /// <summary>The problem with other weights than travel alone.</summary>
    public static RoutingProblem Weighing(this RoutingProblem problem, RoutingWeights weights) =>
        problem with
        {
            Weights = weights,
        };

    /// <summary>The problem with breaks of route 0, each (earliest, latest, length).</summary>
    public static RoutingProblem WithBreaks(
        this RoutingProblem problem,
        bool mandatory,
        params (int Earliest, int Latest, int Length)[] breaks
    ) =>
        problem with
        {
            Breaks = new()
            {
                Route = new int[breaks.Length],
                EarliestStart = [.. breaks.Select(b => b.Earliest)],
                LatestStart = [.. breaks.Select(b => b.Latest)],
                Length = [.. breaks.Select(b => b.Length)],
                Mandatory = Filled(breaks.Length, mandatory),
            },
        };

    /// <summary>The problem with one relation between two services' starts.</summary>
    public static RoutingProblem WithRelation(this RoutingProblem problem, int from, int to, int min, int max) =>
        problem with
        {
            Relations = problem.Relations with { From = [from], To = [to], Min = [min], Max = [max] },
        };

    /// <summary>Fixes the start of a service to one tick.</summary>
    public static RoutingProblem Starting(this RoutingProblem problem, int service, int tick)
    {
        problem.Services.WindowEarliest[service] = problem.Services.WindowLatest[service] = tick;
        return problem;
    }

    public static T[] Filled<T>(int length, T value) => [.. Enumerable.Repeat(value, length)];

    private static ServiceTable Services(int count) =>
        new()
        {
            Visit = [.. Enumerable.Range(0, count)],
            Location = [.. Enumerable.Range(1, count)],
            WindowFirst = [.. Enumerable.Range(0, count + 1)],
            WindowEarliest = new int[count],
            WindowLatest = Filled(count, 100),
            WindowDue = Filled(count, RoutingProblem.Unlimited),
            DueAtEnd = true,
            PreferredEarliest = Filled(count, int.MinValue),
            PreferredLatest = Filled(count, RoutingProblem.Unlimited),
            Duration = Filled(count, Stay),
            DurationClassCount = 1,
            SetUp = new int[count],
            Points = Filled(count, 100),
            PinnedRank = Filled(count, -1),
        };

    private static VisitTable Visits(int count) =>
        new()
        {
            ServiceFirst = [.. Enumerable.Range(0, count + 1)],
            Mandatory = Filled(count, true),
            LeaveOutCost = Filled(count, 1L),
        };

    private static RouteTable Routes(int count) =>
        new()
        {
            Clinician = [.. Enumerable.Range(0, count)],
            Duty = [.. Enumerable.Range(0, count)],
            StartLocation = new int[count],
            EndLocation = new int[count],
            ShiftStart = new int[count],
            SoftEnd = Filled(count, RoutingProblem.Unlimited),
            HardEnd = Filled(count, 200),
            DurationClass = new int[count],
            MaxLeg = Filled(count, RoutingProblem.Unlimited),
        };

    private static DutyTable Duties(int count) =>
        new()
        {
            MaxServices = Filled(count, RoutingProblem.Unlimited),
            MaxWork = Filled(count, RoutingProblem.Unlimited),
            MaxMetres = Filled(count, RoutingProblem.Unlimited),
            MaxPoints = Filled(count, RoutingProblem.Unlimited),
        };

    private static TravelTable Travel(int places)
    {
        int[] Between(int apart) =>
            [.. Enumerable.Range(0, places * places).Select(i => i / places == i % places ? 0 : apart)];
        return new()
        {
            LocationCount = places,
            Ticks = Between(Hop),
            Metres = Between(100),
        };
    }
}
