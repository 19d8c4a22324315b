using Xunit;

namespace Planner.Domain.Tests;

public sealed class SetWeightTests
{
    [Fact]
    public void ATermThatIsNamedKeepsItsTier()
    {
        PlanRequest before = Applied.Before with { Policy = new Policy { Terms = [new(TermKind.Overtime, 1, 2)] } };
        PlanRequest after = Applied.Well(before, new SetWeight { Term = TermKind.Overtime, Weight = 2.5m });
        Assert.Equal([new PolicyTerm(TermKind.Overtime, 2.5m, 2)], after.Policy.Terms);
    }

    [Fact]
    public void ATermThatIsNotNamedJoinsTheFirstTier()
    {
        PlanRequest after = Applied.Well(Applied.Before, new SetWeight { Term = TermKind.Waiting, Weight = 0 });
        Assert.Equal(new PolicyTerm(TermKind.Waiting, 0), after.Policy.Terms[^1]);
    }

    [Theory]
    [InlineData("10000", 0)]
    [InlineData("10000.01", 1)]
    [InlineData("-1", 1)]
    [InlineData("0.125", 1)]
    public void TheRulesOfAPolicyHold(string weight, int mistakes)
    {
        var change = new SetWeight { Term = TermKind.Overtime, Weight = decimal.Parse(weight, null) };
        PlanRequest after = Applied.To(Applied.Before, change).Request;
        Assert.Equal(mistakes, RequestValidator.Check(after).Mistakes.Count);
    }
}
