using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class PlanMutationTests
{
    /// <summary>The plan holds on slower and faster ways alike.</summary>
    private static readonly PlanCase[] Cases =
    [
        RealisticCase.On(new GridTravel()),
        RealisticCase.On(new GridTravel(137, 731)),
        RealisticCase.On(new GridTravel(53, 1117)),
    ];

    public static TheoryData<PlanMutation> Mutations => [.. PlanMutations.All];

    [Fact]
    public void TheRealisticPlanIsValid() =>
        Assert.All(Cases, c => Assert.Empty(SolutionChecker.Check(c.Request, c.Plan, c.Travel).Select(v => v.Message)));

    [Theory]
    [MemberData(nameof(Mutations))]
    public void ABrokenPlanAnswersExactlyTheRuleThatWasBroken(PlanMutation mutation)
    {
        foreach (PlanCase valid in Cases)
            AnswersExactly(mutation.Rule, mutation.Apply(valid));
    }

    private static void AnswersExactly(string rule, PlanCase broken)
    {
        IReadOnlyList<Violation> found = SolutionChecker.Check(broken.Request, broken.Plan, broken.Travel);

        Assert.Equal([rule], found.Select(v => v.Rule).Distinct());
        Assert.All(
            found,
            v => Assert.False(string.IsNullOrWhiteSpace(v.Message) || v.Amount < 0 || v.Unit.Length == 0)
        );
    }

    [Fact]
    public void EveryRuleCodeIsBrokenByAMutation()
    {
        IEnumerable<string> codes = typeof(RuleCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!);

        Assert.Equal(codes.Order(), PlanMutations.All.Select(m => m.Rule).Distinct().Order());
        Assert.True(PlanMutations.All.Count >= 40);
        Assert.Equal(PlanMutations.All.Count, PlanMutations.All.Select(m => m.Name).Distinct().Count());
    }
}
