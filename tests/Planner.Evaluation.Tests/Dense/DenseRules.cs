using Planner.Domain;
using Planner.Routing;

namespace Planner.Evaluation.Tests;

/// <summary>Who, together with whom, and how much a day.</summary>
internal static class DenseRules
{
    private const int Open = RoutingProblem.Unlimited;

    public static IReadOnlyList<DenseMutation> All { get; } =
    [
        DenseMutation.Under("a service that may not be", RoutingSolutionChecker.Allowed, Forbid),
        DenseMutation.Services(
            "a pinned service that is not first",
            RuleCodes.SequencePin,
            s => s with { PinnedRank = [-1, 0, -1, -1] }
        ),
        DenseMutation.Of(
            "half a visit",
            RuleCodes.TwoClinicians,
            s =>
                s with
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
        DenseMutation.Starts("services of a visit apart", RuleCodes.TwoClinicians, [10, 41, 40, 55], [71, 95]),
        DenseMutation.Relations("a gap too small", RuleCodes.OrderedGap, r => r with { Min = [0, 46] }),
        DenseMutation.Relations("a gap too great", RuleCodes.OrderedGap, r => r with { Max = [0, 44] }),
        DenseMutation.Relations(
            "visits that are not simultaneous",
            RuleCodes.Simultaneous,
            r => r with { Min = [0, 0], Max = [0, 0] }
        ),
        DenseMutation.Relations(
            "two clinicians where one is due",
            RuleCodes.SameClinician,
            r =>
                r with
                {
                    SameClinician =
                    [
                        [0, 3],
                    ],
                }
        ),
        DenseMutation.Relations(
            "one clinician where two are due",
            RuleCodes.DifferentClinicians,
            r =>
                r with
                {
                    DifferentClinician =
                    [
                        [2, 3],
                    ],
                }
        ),
        DenseMutation.Relations(
            "one clinician too many",
            RuleCodes.ContinuityCap,
            r => r with { Caps = [new ClinicianCap([0, 2], [true, true], 1)] }
        ),
        DenseMutation.Duties("too many services", RuleCodes.MaxVisits, d => d with { MaxServices = [1, 2] }),
        DenseMutation.Duties("too much work", RuleCodes.MaxWork, d => d with { MaxWork = [59, Open] }),
        DenseMutation.Duties("too many metres", RuleCodes.MaxDistance, d => d with { MaxMetres = [3, Open] }),
        DenseMutation.Duties("too many points", RuleCodes.MaxPoints, d => d with { MaxPoints = [199, Open] }),
    ];

    private static RoutingProblem Forbid(RoutingProblem problem) =>
        problem with
        {
            Assignments = problem.Assignments with { Allowed = [true, true, false, true, true, true, true, true] },
        };
}
