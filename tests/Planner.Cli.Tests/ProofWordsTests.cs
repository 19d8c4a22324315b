using Planner.Routing;

namespace Planner.Cli.Tests;

public sealed class ProofWordsTests
{
    [Fact]
    public void ACostAtItsBoundIsProvenOptimal() =>
        Assert.Equal("proven optimal", ProofWords.Of(Proof(new(0, 200, 0, 0), new(0, 200, 0, 0)), costUnits: 2));

    [Fact]
    public void ABoundIsStatedInTheUnitOfTheCostWithItsGap() =>
        Assert.Equal(
            "bound 75.000 (gap 25.0 %)",
            ProofWords.Of(Proof(new(0, 200, 0, 0), new(0, 150, 0, 0)), costUnits: 2)
        );

    [Fact]
    public void WhereLaterTiersCostTooTheBoundNamesItsTier() =>
        Assert.Equal(
            "bound 75.000 in tier 1 (gap 25.0 %)",
            ProofWords.Of(Proof(new(0, 200, 0, 9), new(0, 150, 0, 0)), costUnits: 2)
        );

    private static ProvenBound Proof(TieredCost cost, TieredCost bound) => new(cost, bound);
}
