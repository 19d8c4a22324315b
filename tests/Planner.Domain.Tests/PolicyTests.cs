using Xunit;

namespace Planner.Domain.Tests;

public sealed class PolicyTests
{
    [Fact]
    public void TermThatIsNotNamedCostsNothing()
    {
        Policy policy = new() { Terms = [new(TermKind.TravelTime, 1)] };
        Assert.Equal(0, policy.Term(TermKind.Waiting).Weight);
        Assert.Equal(1, policy.Term(TermKind.TravelTime).Weight);
    }
}
