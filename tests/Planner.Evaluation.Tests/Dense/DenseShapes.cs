using Planner.Domain;

namespace Planner.Evaluation.Tests;

/// <summary>Arrays that do not fit the problem or each other.</summary>
internal static class DenseShapes
{
    public static IReadOnlyList<DenseMutation> All { get; } =
    [
        DenseMutation.Stops("a service that stands twice", RuleCodes.ServedOnce, [0, ~0, 1], [2, 3, 3]),
        DenseMutation.Stops("a start of nothing", RuleCodes.ServedOnce, [0, ~0, 1], [2]),
        DenseMutation.Stops("an unknown service", RuleCodes.ServedOnce, [0, ~0, 1], [2, 3, 99]),
        DenseMutation.Stops("an unknown break", RuleCodes.Break, [0, ~0, 1], [2, 3, ~99]),
        DenseMutation.Stops("a break of another route", RuleCodes.Break, [0, 1], [2, ~0, 3]),
        DenseMutation.Of(
            "too few routes",
            RuleCodes.RouteShift,
            s =>
                s with
                {
                    Routes =
                    [
                        [0, ~0, 1],
                    ],
                }
        ),
        DenseMutation.Of("too few starts", RuleCodes.ServedOnce, s => s with { ServiceStart = [10, 40] }),
        DenseMutation.Of("too many break starts", RuleCodes.Break, s => s with { BreakStart = [20, -1, -1] }),
        DenseMutation.Of(
            "a duty without stops",
            RuleCodes.RouteShift,
            s =>
                s with
                {
                    Routes =
                    [
                        [0, ~0, 1],
                        [],
                    ],
                    ServiceStart = [10, 40, -1, -1],
                }
        ),
        DenseMutation.Of(
            "breaks without a service",
            RuleCodes.Break,
            s =>
                s with
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
    ];
}
