using Planner.Routing;

namespace Planner.Evaluation.Tests;

/// <summary>
/// Two routes of two clinicians, four services on a line (place k lies at tick 10 k, a kilometre is 10 ticks), one break each. Route
/// 0 departs at 0: service 0 at 10-20 (place 1), break 0 at 20-25, service 1 at 40-50 (place 2), back at 70. Route 1 departs at 0:
/// services 2 and 3 at place 3 at 40-50 and 50-60 (set-up once), back at 90. Visit 2 (services 1, 2) starts together.
/// </summary>
internal static class DenseCase
{
    private const int Open = RoutingProblem.Unlimited;

    public static RoutingProblem Problem { get; } =
        new()
        {
            Services = new ServiceTable
            {
                Visit = [0, 1, 1, 2],
                Location = [1, 2, 3, 3],
                WindowFirst = [0, 2, 3, 4, 5],
                WindowEarliest = [0, 200, 0, 40, 0],
                WindowLatest = [20, 210, 100, 60, 100],
                WindowDue = [15, 15, Open, 45, Open],
                DueAtEnd = true,
                PreferredEarliest = [int.MinValue, 45, 30, int.MinValue],
                PreferredLatest = [Open, 50, 35, Open],
                Duration = [10, 10, 10, 10, 5, 10, 10, 10],
                DurationClassCount = 2,
                SetUp = [0, 0, 5, 5],
                Points = [100, 100, 100, 100],
                PinnedRank = [0, -1, -1, -1],
            },
            Visits = new VisitTable
            {
                ServiceFirst = [0, 1, 3, 4],
                Mandatory = [true, true, false],
                LeaveOutCost = [7, 11, 13],
            },
            Routes = new RouteTable
            {
                Clinician = [0, 1],
                Duty = [0, 1],
                StartLocation = [0, 0],
                EndLocation = [0, 0],
                ShiftStart = [0, 0],
                SoftEnd = [60, Open],
                HardEnd = [100, 100],
                DurationClass = [0, 1],
                MaxLeg = [40, 40],
            },
            Breaks = new BreakTable
            {
                Route = [0, 1],
                EarliestStart = [15, 0],
                LatestStart = [30, 50],
                Length = [5, 5],
                Mandatory = [true, false],
            },
            Duties = new DutyTable
            {
                MaxServices = [2, 2],
                MaxWork = [60, Open],
                MaxMetres = [4, Open],
                MaxPoints = [200, Open],
            },
            Assignments = new AssignmentTable
            {
                Allowed = [true, false, true, true, true, true, true, true],
                Cost =
                [
                    [0, 0, 3, 0, 0, 0, 0, 2],
                    null,
                    [0, 0, 0, 0, 0, 4, 0, 0],
                ],
            },
            Relations = RelationTable.None with
            {
                From = [1, 0],
                To = [2, 3],
                Min = [0, 40],
                Max = [0, 50],
                DifferentClinician =
                [
                    [1, 2],
                ],
                SameClinician =
                [
                    [2, 3],
                ],
                Caps = [new ClinicianCap([0, 1], [true, true], 1)],
            },
            Travel = Line(4),
            Weights = new RoutingWeights
            {
                TravelTime = new(1),
                TravelDistance = new(1000),
                Overtime = new(2, 2),
                Tardiness = new(3),
                HighestTardiness = new(5),
                Waiting = new(1, 3),
                PreferredWindow = new(7),
                MissedBreak = new(9),
                WorkBalance = new(1, 2),
                OptionalVisitTier = 2,
            },
            ClinicianHistory = [10, 0],
            CostUnitsPerDisplayUnit = 1,
        };

    public static RoutingSolution Solution { get; } =
        new()
        {
            Routes =
            [
                [0, ~0, 1],
                [2, 3],
            ],
            ServiceStart = [10, 40, 40, 55],
            BreakStart = [20, -1],
            Departure = [0, 0],
            Return = [70, 95],
        };

    private static TravelTable Line(int places) =>
        new()
        {
            LocationCount = places,
            Ticks = [.. Pairs(places).Select(p => 10 * Math.Abs(p.From - p.To))],
            Metres = [.. Pairs(places).Select(p => Math.Abs(p.From - p.To))],
        };

    private static IEnumerable<(int From, int To)> Pairs(int places) =>
        from a in Enumerable.Range(0, places)
        from b in Enumerable.Range(0, places)
        select (a, b);
}
