using Planner.Routing;
using Xunit;

namespace Planner.Evaluation.Tests;

public class RoutingSolutionCheckerTests
{
    private static readonly DenseMutation[] Mutations = [.. DenseShapes.All, .. DenseTimes.All, .. DenseRules.All];

    public static TheoryData<string> Names => [.. Mutations.Select(m => m.Name)];

    [Fact]
    public void AValidSolutionHasNoViolations() =>
        Assert.Empty(RoutingSolutionChecker.Check(DenseCase.Problem, DenseCase.Solution));

    [Theory]
    [MemberData(nameof(Names))]
    public void ABrokenSolutionAnswersExactlyTheRuleThatWasBroken(string name)
    {
        DenseMutation broken = Mutations.Single(m => m.Name == name);

        Assert.Equal(
            [broken.Rule],
            RoutingSolutionChecker.Check(broken.Problem, broken.Solution).Select(v => v.Rule).Distinct()
        );
    }

    [Fact]
    public void LeavingEverythingOutIsAllowed()
    {
        RoutingSolution nothing = new()
        {
            Routes =
            [
                [],
                [],
            ],
            ServiceStart = [-1, -1, -1, -1],
            BreakStart = [-1, -1],
            Departure = [-1, -1],
            Return = [-1, -1],
        };

        Assert.Empty(RoutingSolutionChecker.Check(DenseCase.Problem, nothing));
    }
}
