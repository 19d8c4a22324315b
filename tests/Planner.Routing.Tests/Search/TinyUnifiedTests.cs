using Planner.TestKit;

namespace Planner.Routing.Tests;

/// <summary>Tiny problems with what the unified public family asks, against trying everything.</summary>
public class TinyUnifiedTests
{
    private const int Block = 15;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheOptimumIsFound(int block) =>
        TinySearches.ShouldFindOptima(Enumerable.Range(Block * block, Block), TinyUnified.Random);
}
