namespace Planner.Routing.Tests;

/// <summary>
/// Services on a line: service i at place i + 1, the office at place 0, five ticks from place to place, ten ticks of care, nothing
/// limited and only travel paid for. Tests bend it with "with".
/// </summary>
internal static class Sketch
{
    public const int Open = RoutingProblem.Unlimited;

    public static RoutingProblem Of(int services, int routes = 2)
    {
        int[] open = Enumerable.Repeat(Open, routes).ToArray();
        return new RoutingProblem
        {
            Services = Services(services),
            Visits = new VisitTable
            {
                ServiceFirst = Enumerable.Range(0, services + 1).ToArray(),
                Mandatory = Enumerable.Repeat(true, services).ToArray(),
                LeaveOutCost = Enumerable.Repeat(1L, services).ToArray(),
            },
            Routes = Routes(routes),
            Breaks = BreakTable.None,
            Duties = new DutyTable
            {
                MaxServices = open,
                MaxWork = open,
                MaxMetres = open,
                MaxPoints = open,
            },
            Assignments = new AssignmentTable
            {
                Allowed = Enumerable.Repeat(true, services * routes).ToArray(),
                Cost = [null, null, null],
            },
            Relations = RelationTable.None,
            Travel = Line(services + 1),
            Weights = new RoutingWeights { TravelTime = new TermWeight(1) },
            ClinicianHistory = new int[routes],
            CostUnitsPerDisplayUnit = 1,
        };
    }

    /// <summary>Times for the routes, judged; null when they break a rule.</summary>
    public static RoutingSolution? Time(RoutingProblem problem, params int[][] routes)
    {
        RoutingSolution? timed = RouteTiming.Complete(problem, routes);
        if (timed is not null)
        {
            Judge.ShouldAccept(problem, timed);
        }

        return timed;
    }

    /// <summary>The relation table of one relation.</summary>
    public static RelationTable Gap(int from, int to, int min, int max) =>
        RelationTable.None with
        {
            From = [from],
            To = [to],
            Min = [min],
            Max = [max],
        };

    private static ServiceTable Services(int services) =>
        new ServiceTable
        {
            Visit = Enumerable.Range(0, services).ToArray(),
            Location = Enumerable.Range(0, services).Select(x => x + 1).ToArray(),
            WindowFirst = Enumerable.Range(0, services + 1).ToArray(),
            WindowEarliest = new int[services],
            WindowLatest = Enumerable.Repeat(Open, services).ToArray(),
            WindowDue = Enumerable.Repeat(Open, services).ToArray(),
            DueAtEnd = false,
            PreferredEarliest = Enumerable.Repeat(int.MinValue, services).ToArray(),
            PreferredLatest = Enumerable.Repeat(Open, services).ToArray(),
            Duration = Enumerable.Repeat(10, services).ToArray(),
            DurationClassCount = 1,
            SetUp = new int[services],
            Points = Enumerable.Repeat(100, services).ToArray(),
            PinnedRank = Enumerable.Repeat(-1, services).ToArray(),
        };

    private static RouteTable Routes(int routes)
    {
        int[] open = Enumerable.Repeat(Open, routes).ToArray();
        return new RouteTable
        {
            Clinician = Enumerable.Range(0, routes).ToArray(),
            Duty = Enumerable.Range(0, routes).ToArray(),
            StartLocation = new int[routes],
            EndLocation = new int[routes],
            ShiftStart = new int[routes],
            SoftEnd = open,
            HardEnd = open,
            DurationClass = new int[routes],
            MaxLeg = open,
        };
    }

    private static TravelTable Line(int places)
    {
        int[] apart = Enumerable
            .Range(0, places * places)
            .Select(cell => Math.Abs((cell / places) - (cell % places)))
            .ToArray();
        return new TravelTable
        {
            LocationCount = places,
            Ticks = apart.Select(steps => 5 * steps).ToArray(),
            Metres = apart.Select(steps => 100 * steps).ToArray(),
        };
    }
}
