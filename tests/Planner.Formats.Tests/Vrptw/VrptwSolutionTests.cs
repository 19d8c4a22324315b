using System.Text;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Formats.Tests;

public sealed class VrptwSolutionTests
{
    internal const string Text = "Route #1: 4 1\nRoute #2: 2\nRoute #3: 3\nCost 50.0\n";
    private static readonly VrptwInstance Instance = VrptwSample.Read(VrptwSample.Text);

    private static RoutingSolution Read(string text) =>
        Instance.ReadSolution(new MemoryStream(Encoding.UTF8.GetBytes(text)), "tiny.sol");

    private static string Written(RoutingSolution solution)
    {
        using MemoryStream stream = new();
        Instance.WriteSolution(solution, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void WritingWhatWasReadGivesTheSameText() => Assert.Equal(Text, Written(Read(Text)));

    [Fact]
    public void StatedCostIsNotTrusted() =>
        Assert.Equal(Text, Written(Read(Text.Replace("50.0", "1.0", StringComparison.Ordinal))));

    [Fact]
    public void CustomersAreServedAsEarlyAsTheOrderAllows()
    {
        RoutingSolution solution = Read(Text);
        Assert.Equal([140, 100, 100, 14], solution.ServiceStart);
        Assert.Equal([280, 290, 290], solution.Return);
    }

    [Fact]
    public void AVehicleThatStaysHomeHasNoRoute() =>
        Assert.Equal("Route #1: 4 1\nCost 10.0\n", Written(Read("Route #1: 4 1\n")));

    [Theory]
    [InlineData("Route #1: 9")]
    [InlineData("Route #1: 0")]
    [InlineData("Route #1: 1 1")]
    [InlineData("Route #1: x")]
    [InlineData("Way #1: 1")]
    [InlineData("Route #1: 1\nRoute #2: 2\nRoute #3: 3\nRoute #4: 4")]
    public void ABrokenSolutionIsRefused(string text) => Assert.Throws<InvalidInputException>(() => Read(text));
}
