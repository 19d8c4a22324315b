using Planner.Domain;
using Planner.Routing;

namespace Planner.Evaluation.Tests;

/// <summary>Times, ways and breaks that do not hold.</summary>
internal static class DenseTimes
{
    public static IReadOnlyList<DenseMutation> All { get; } =
    [
        DenseMutation.Services(
            "a start after its window",
            RuleCodes.Window,
            s => s with { WindowLatest = [9, 210, 100, 60, 100] }
        ),
        DenseMutation.Services(
            "a start before its window",
            RuleCodes.Window,
            s => s with { WindowEarliest = [11, 200, 0, 40, 0] }
        ),
        DenseMutation.Routes("an early departure", RuleCodes.ShiftStart, r => r with { ShiftStart = [0, 1] }),
        DenseMutation.Routes("a late return", RuleCodes.ShiftEnd, r => r with { HardEnd = [69, 100] }),
        DenseMutation.Routes("a long leg", RuleCodes.MaxLegTravel, r => r with { MaxLeg = [19, 40] }),
        DenseMutation.Under("no way", RuleCodes.Unreachable, p => p with { Travel = WithoutTheWayToPlace3(p.Travel) }),
        DenseMutation.Starts("a start before the arrival", RuleCodes.Travel, [9, 40, 40, 55], [70, 95]),
        DenseMutation.Starts("no time for the break beside the way", RuleCodes.Travel, [10, 34, 34, 55], [64, 95]) with
        {
            Problem = DenseCase.Problem with { Services = Early(DenseCase.Problem.Services) },
        },
        DenseMutation.Starts("a return before the way is driven", RuleCodes.Travel, [10, 40, 40, 55], [69, 95]),
        DenseMutation.Starts("a return later than needed", RuleCodes.Travel, [10, 40, 40, 55], [71, 95]),
        DenseMutation.Starts("a service during another", RuleCodes.Overlap, [10, 40, 40, 54], [70, 94]),
        DenseMutation.Of("a break during a service", RuleCodes.Overlap, s => s with { BreakStart = [19, -1] }),
        DenseMutation.Of("a service during a break", RuleCodes.Overlap, s => s with { BreakStart = [36, -1] }) with
        {
            Problem = DenseCase.Problem with { Breaks = DenseCase.Problem.Breaks with { LatestStart = [40, 50] } },
        },
        DenseMutation.Of("a break after its window", RuleCodes.Break, s => s with { BreakStart = [31, -1] }),
        DenseMutation.Of(
            "a mandatory break left out",
            RuleCodes.Break,
            s =>
                s with
                {
                    Routes =
                    [
                        [0, 1],
                        [2, 3],
                    ],
                    BreakStart = [-1, -1],
                }
        ),
    ];

    /// <summary>Room for the second visit to start at 34.</summary>
    private static ServiceTable Early(ServiceTable services) => services with { WindowEarliest = [0, 200, 0, 30, 0] };

    private static TravelTable WithoutTheWayToPlace3(TravelTable travel) =>
        travel with
        {
            Ticks = [.. travel.Ticks.Select((ticks, cell) => cell == 3 ? RoutingProblem.Unreachable : ticks)],
        };
}
