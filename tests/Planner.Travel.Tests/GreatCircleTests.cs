namespace Planner.Travel.Tests;

public sealed class GreatCircleTests
{
    private static readonly NamedPlace[] Places =
    [
        new("Zero", new GeoPoint(0, 0)),
        new("A degree east", new GeoPoint(0, 1)),
        new("Pole", new GeoPoint(90, 0)),
    ];

    [Fact]
    public void ADegreeOfTheEquatorIsAThreeHundredAndSixtiethOfTheGreatCircle()
    {
        var metres = GreatCircle.Metres(Places[0].Point, Places[1].Point);
        Assert.Equal(2 * Math.PI * GreatCircle.EarthRadiusMetres / 360, metres, 1e-3);
    }

    [Fact]
    public async Task EstimatesAreFlaggedAndFollowTheDetourAndTheSpeed()
    {
        var options = new GreatCircleOptions { DetourFactor = 2, MeanKmh = 36 };
        var matrix = await new GreatCircleProvider(options).BuildAsync(Places, default);
        Assert.True(matrix.IsGreatCircle);
        Assert.Equal(new TravelLeg(22_240, 222_390), matrix.Leg(0, 1));
        Assert.Equal(matrix.Leg(0, 2), matrix.Leg(2, 0));
        Assert.Equal(new TravelLeg(0, 0), matrix.Leg(2, 2));
    }

    [Fact]
    public async Task TheDefaultPaceIsThatOfTheSampleCityBetweenTwoAndFourKilometres()
    {
        var places = Gothenburg.Places(120, 41);
        var roads = await new RoadNetworkProvider(Gothenburg.Network, new() { CacheFolder = null }).BuildAsync(
            places,
            default
        );
        var estimate = new GreatCircleMatrix(places);
        var pairs = Enumerable
            .Range(0, 120 * 120)
            .Select(i => (From: i / 120, To: i % 120))
            .Where(p => GreatCircle.Metres(places[p.From].Point, places[p.To].Point) is > 2_000 and < 4_000)
            .ToList();
        var ratio =
            pairs.Average(p => estimate.Leg(p.From, p.To)!.Value.Seconds)
            / pairs.Average(p => roads.Leg(p.From, p.To)!.Value.Seconds);
        Assert.InRange(ratio, 0.8, 1.25);
    }

    [Theory]
    [InlineData(0.9, 30)]
    [InlineData(1.3, 0)]
    [InlineData(double.NaN, 30)]
    public void ImpossibleOptionsAreRefused(double detour, double kmh)
    {
        var options = new GreatCircleOptions { DetourFactor = detour, MeanKmh = kmh };
        Assert.Throws<ArgumentException>(() => new GreatCircleMatrix(Places, options));
    }
}
