namespace Planner.Travel.Tests;

public sealed class FixedMatrixTests
{
    private static readonly GeoPoint[] Points = [new(0, 0), new(0, 1)];
    private static readonly FixedMatrix Own = new(
        "own table",
        Points,
        new TravelLeg?[,]
        {
            { new TravelLeg(0, 0), new TravelLeg(60, 500) },
            { null, new TravelLeg(0, 0) },
        }
    );

    [Fact]
    public async Task AnOwnMatrixIsReorderedToThePlacesAskedFor()
    {
        var asked = new[] { new NamedPlace("B", Points[1]), new NamedPlace("A", Points[0]) };
        var matrix = await new FixedMatrixProvider(Own).BuildAsync(asked, default);
        Assert.Null(matrix.Leg(0, 1));
        Assert.Equal(new TravelLeg(60, 500), matrix.Leg(1, 0));
        Assert.Equal("own table", matrix.Source);
    }

    [Fact]
    public async Task AnUnknownPlaceIsNamed()
    {
        var asked = new[] { new NamedPlace("Elsewhere 3", new GeoPoint(5, 5)) };
        var error = await Assert.ThrowsAsync<KeyNotFoundException>(() =>
            new FixedMatrixProvider(Own).BuildAsync(asked, default)
        );
        Assert.Contains("Elsewhere 3", error.Message);
    }

    [Fact]
    public void ATableThatIsNotSquareOrIsNegativeIsRefused()
    {
        Assert.Throws<ArgumentException>(() => new FixedMatrix("bad", Points, new TravelLeg?[2, 1]));
        var negative = new TravelLeg?[,]
        {
            { new TravelLeg(-1, 0) },
        };
        Assert.Throws<ArgumentException>(() => new FixedMatrix("bad", Points[..1], negative));
    }
}
