using Planner.CpSat;

namespace Planner.SolverModels.Tests;

public sealed class TierStageTests
{
    private readonly CpModel model = new();

    [Fact]
    public void SmallTiersAreOneStage()
    {
        LinearExpr[] tiers = [model.NewInt(0, 9), model.NewInt(-5, 4), 7, model.NewInt(0, 99)];
        var stage = Assert.Single(TierStage.Split(model, tiers));
        // Digits 3, 2 - (-5) and 42 in bases 10, 10 and 100.
        Assert.Equal(3742, stage.Objective.ValueIn([3, 2, 42]));
    }

    [Fact]
    public void PackedValueIsUnpackedIntoItsTiers()
    {
        LinearExpr[] tiers = [model.NewInt(0, 9), model.NewInt(-5, 4), 7, model.NewInt(0, 99)];
        long[] costs = [0, 0, 7, 0];
        TierStage.Split(model, tiers)[0].Unpack(3742, costs);
        Assert.Equal([3, 2, 7, 42], costs);
    }

    [Theory]
    [InlineData(1L << 22, 1)]
    [InlineData(1L << 23, 2)]
    public void TiersAreSplitWhereTheirProductIsTooLarge(long size, int stages)
    {
        LinearExpr[] tiers = [model.NewInt(1, size), model.NewInt(1, size), 0, 0];
        Assert.Equal(stages, TierStage.Split(model, tiers).Count);
    }

    [Fact]
    public void TiersWithoutVariablesNeedNoStage() => Assert.Empty(TierStage.Split(model, [0, 5, 0, 0]));
}
