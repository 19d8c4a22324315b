namespace Planner.Routing.Tests;

public class ProvenBoundTests
{
    [Fact]
    public void ACostAtItsBoundIsOptimal()
    {
        ProvenBound proof = new(new TieredCost(0, 7, 3, 0), new TieredCost(0, 7, 3, 0));
        Assert.True(proof.IsOptimal);
        Assert.Null(proof.OpenTier);
        Assert.Equal(0, proof.Gap);
    }

    [Fact]
    public void TheGapIsThatOfTheFirstTierThatCouldBeLess()
    {
        ProvenBound proof = new(new TieredCost(0, 7, 200, 50), new TieredCost(0, 7, 150, 0));
        Assert.False(proof.IsOptimal);
        Assert.Equal(2, proof.OpenTier);
        Assert.Equal(0.25, proof.Gap, 9);
    }
}
