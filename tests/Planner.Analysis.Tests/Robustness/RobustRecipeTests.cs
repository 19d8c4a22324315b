namespace Planner.Analysis.Tests;

public sealed class RobustRecipeTests
{
    [Fact]
    public void WhatIsWrittenIsReadBack()
    {
        var byIterations = new RobustChoiceOptions
        {
            Scenarios = 300,
            Iterations = 5000,
            Seconds = 0,
            Seed = 4,
        };
        var byTime = new RobustChoiceOptions
        {
            Scenarios = 1000,
            Seconds = 1.5,
            Seed = 4,
        };
        Assert.Equal(byIterations, RobustRecipe.Read(RobustRecipe.Write(byIterations), 4, 0));
        Assert.Equal(byTime, RobustRecipe.Read(RobustRecipe.Write(byTime), 4, 0));
    }

    [Fact]
    public void AChoiceByLearnedDurationsCannotBeMadeAgain()
    {
        string recipe = RobustRecipe.Write(new RobustChoiceOptions { Durations = "0123456789ab" });
        Assert.EndsWith("durations 0123456789ab", recipe);
        Assert.Null(RobustRecipe.Read(recipe, 1, 0));
    }

    [Theory]
    [InlineData("repair")]
    [InlineData("robust, 1000 scenarios")]
    [InlineData("robust, many scenarios, 10 s")]
    public void OtherRecipesAreNoRobustChoice(string recipe) => Assert.Null(RobustRecipe.Read(recipe, 1, 0));
}
