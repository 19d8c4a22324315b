using Planner.TestKit;

namespace Planner.Routing.Tests;

/// <summary>Tiny problems with every rule, against trying everything.</summary>
public class TinyOptimumTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void TheOptimumIsFound(int block) =>
        TinySearches.ShouldFindOptima(Enumerable.Range(25 * block, 25), TinyProblems.Random);
}
