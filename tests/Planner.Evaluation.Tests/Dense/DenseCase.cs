using Planner.Domain;
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
                Due = [15, Open, 45, Open],
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

    /// <summary>Name, the rule that is broken, and how.</summary>
    public static IReadOnlyList<(
        string Name,
        string Rule,
        RoutingProblem Problem,
        RoutingSolution Solution
    )> Mutations { get; } =
    [
        Solve(
            "a start after its window",
            RuleCodes.Window,
            Solution,
            Problem with
            {
                Services = Problem.Services with { WindowLatest = [9, 210, 100, 60, 100] },
            }
        ),
        Solve(
            "a start before its window",
            RuleCodes.Window,
            Solution,
            Problem with
            {
                Services = Problem.Services with { WindowEarliest = [11, 200, 0, 40, 0] },
            }
        ),
        Solve("an early departure", RuleCodes.ShiftStart, Solution, Routes(r => r with { ShiftStart = [0, 1] })),
        Solve("a late return", RuleCodes.ShiftEnd, Solution, Routes(r => r with { HardEnd = [69, 100] })),
        Solve("a long leg", RuleCodes.MaxLegTravel, Solution, Routes(r => r with { MaxLeg = [19, 40] })),
        Solve("no way", RuleCodes.Unreachable, Solution, Problem with { Travel = Closed(0, 3) }),
        Solve("a start before the arrival", RuleCodes.Travel, Start(0, 9)),
        Solve(
            "no time for the break beside the way",
            RuleCodes.Travel,
            Start(1, 34) with
            {
                ServiceStart = [10, 34, 34, 55],
            },
            Early()
        ),
        Solve("a return before the way is driven", RuleCodes.Travel, Solution with { Return = [69, 95] }),
        Solve("a return later than needed", RuleCodes.Travel, Solution with { Return = [71, 95] }),
        Solve("a service during another", RuleCodes.Overlap, Start(3, 54) with { Return = [70, 94] }),
        Solve("a break during a service", RuleCodes.Overlap, Solution with { BreakStart = [19, -1] }),
        Solve(
            "a service during a break",
            RuleCodes.Overlap,
            Solution with
            {
                BreakStart = [36, -1],
            },
            Problem with
            {
                Breaks = Problem.Breaks with { LatestStart = [40, 50] },
            }
        ),
        Solve("a break after its window", RuleCodes.Break, Solution with { BreakStart = [31, -1] }),
        Solve(
            "a mandatory break left out",
            RuleCodes.Break,
            Solution with
            {
                Routes =
                [
                    [0, 1],
                    [2, 3],
                ],
                BreakStart = [-1, -1],
            }
        ),
        Solve(
            "a break of another route",
            RuleCodes.Break,
            Solution with
            {
                Routes =
                [
                    [0, 1],
                    [2, ~0, 3],
                ],
            }
        ),
        Solve(
            "breaks without a service",
            RuleCodes.Break,
            Solution with
            {
                Routes =
                [
                    [0, ~0, 1],
                    [~1],
                ],
                ServiceStart = [10, 40, -1, -1],
                BreakStart = [20, 10],
            }
        ),
        Solve(
            "a service that may not be",
            RoutingSolutionChecker.Allowed,
            Solution,
            Problem with
            {
                Assignments = Problem.Assignments with { Allowed = [true, true, false, true, true, true, true, true] },
            }
        ),
        Solve(
            "a pinned service that is not first",
            RuleCodes.SequencePin,
            Solution,
            Problem with
            {
                Services = Problem.Services with { PinnedRank = [-1, 0, -1, -1] },
            }
        ),
        Solve(
            "half a visit",
            RuleCodes.TwoClinicians,
            Solution with
            {
                Routes =
                [
                    [0, ~0],
                    [2, 3],
                ],
                ServiceStart = [10, -1, 40, 55],
                Return = [35, 95],
            }
        ),
        Solve("services of a visit apart", RuleCodes.TwoClinicians, Start(1, 41) with { Return = [71, 95] }),
        Solve("a gap too small", RuleCodes.OrderedGap, Solution, Relations(r => r with { Min = [0, 46] })),
        Solve("a gap too great", RuleCodes.OrderedGap, Solution, Relations(r => r with { Max = [0, 44] })),
        Solve(
            "visits that are not simultaneous",
            RuleCodes.Simultaneous,
            Solution,
            Relations(r => r with { Min = [0, 0], Max = [0, 0] })
        ),
        Solve(
            "different clinicians for a group of one",
            RuleCodes.SameClinician,
            Solution,
            Relations(r =>
                r with
                {
                    SameClinician =
                    [
                        [0, 3],
                    ],
                }
            )
        ),
        Solve(
            "one clinician for different ones",
            RuleCodes.DifferentClinicians,
            Solution,
            Relations(r =>
                r with
                {
                    DifferentClinician =
                    [
                        [2, 3],
                    ],
                }
            )
        ),
        Solve(
            "one clinician too many",
            RuleCodes.ContinuityCap,
            Solution,
            Relations(r => r with { Caps = [new ClinicianCap([0, 2], [true, true], 1)] })
        ),
        Solve("too many services", RuleCodes.MaxVisits, Solution, Duties(d => d with { MaxServices = [1, 2] })),
        Solve("too much work", RuleCodes.MaxWork, Solution, Duties(d => d with { MaxWork = [59, Open] })),
        Solve("too many metres", RuleCodes.MaxDistance, Solution, Duties(d => d with { MaxMetres = [3, Open] })),
        Solve("too many points", RuleCodes.MaxPoints, Solution, Duties(d => d with { MaxPoints = [199, Open] })),
        Solve(
            "a service that stands twice",
            RuleCodes.ServedOnce,
            Solution with
            {
                Routes =
                [
                    [0, ~0, 1],
                    [2, 3, 3],
                ],
            }
        ),
        Solve(
            "a start of nothing",
            RuleCodes.ServedOnce,
            Solution with
            {
                Routes =
                [
                    [0, ~0, 1],
                    [2],
                ],
            }
        ),
        Solve(
            "an unknown service",
            RuleCodes.ServedOnce,
            Solution with
            {
                Routes =
                [
                    [0, ~0, 1],
                    [2, 3, 99],
                ],
            }
        ),
        Solve(
            "an unknown break",
            RuleCodes.Break,
            Solution with
            {
                Routes =
                [
                    [0, ~0, 1],
                    [2, 3, ~99],
                ],
            }
        ),
        Solve(
            "a duty without stops",
            RuleCodes.RouteShift,
            Solution with
            {
                Routes =
                [
                    [0, ~0, 1],
                    [],
                ],
                ServiceStart = [10, 40, -1, -1],
            }
        ),
        Solve(
            "too few routes",
            RuleCodes.RouteShift,
            Solution with
            {
                Routes =
                [
                    [0, ~0, 1],
                ],
            }
        ),
        Solve("too few starts", RuleCodes.ServedOnce, Solution with { ServiceStart = [10, 40] }),
    ];

    private static (string, string, RoutingProblem, RoutingSolution) Solve(
        string name,
        string rule,
        RoutingSolution solution,
        RoutingProblem? problem = null
    ) => (name, rule, problem ?? Problem, solution);

    private static RoutingSolution Start(int service, int start) =>
        Solution with
        {
            ServiceStart = [.. Solution.ServiceStart.Select((s, i) => i == service ? start : s)],
        };

    /// <summary>Room for the second service to start at 34, so that the return is 64.</summary>
    private static RoutingProblem Early() =>
        Problem with
        {
            Services = Problem.Services with { WindowEarliest = [0, 200, 0, 30, 0] },
        };

    private static RoutingProblem Routes(Func<RouteTable, RouteTable> edit) =>
        Problem with
        {
            Routes = edit(Problem.Routes),
        };

    private static RoutingProblem Duties(Func<DutyTable, DutyTable> edit) =>
        Problem with
        {
            Duties = edit(Problem.Duties),
        };

    private static RoutingProblem Relations(Func<RelationTable, RelationTable> edit) =>
        Problem with
        {
            Relations = edit(Problem.Relations),
        };

    private static TravelTable Line(int places) =>
        new()
        {
            LocationCount = places,
            Ticks = [.. Pairs(places).Select(p => 10 * Math.Abs(p.From - p.To))],
            Metres = [.. Pairs(places).Select(p => Math.Abs(p.From - p.To))],
        };

    private static TravelTable Closed(int from, int to) =>
        Problem.Travel with
        {
            Ticks =
            [
                .. Pairs(4)
                    .Select((p, cell) => p == (from, to) ? RoutingProblem.Unreachable : Problem.Travel.Ticks[cell]),
            ],
        };

    private static IEnumerable<(int From, int To)> Pairs(int places) =>
        from a in Enumerable.Range(0, places)
        from b in Enumerable.Range(0, places)
        select (a, b);
}
