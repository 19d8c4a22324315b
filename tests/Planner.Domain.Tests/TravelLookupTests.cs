using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class TravelLookupTests
{
    private static readonly SampleRoster Roster = SampleRoster.Make();

    [Fact]
    public void PointThatIsNotInTheMatrixIsNamed()
    {
        TravelLookup lookup = LookupOf(new GeoPoint(57.7, 11.9), new GeoPoint(57.8, 12.0));
        var error = Assert.Throws<KeyNotFoundException>(() => lookup.IndexOf(new GeoPoint(1, 2)));
        Assert.Contains("Latitude = 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SamePointTwiceIsOnePlace()
    {
        GeoPoint home = Roster.Request.Patients[0].Address.Point;
        TravelLookup lookup = LookupOf(home, new GeoPoint(57.8, 12.0), home);
        Assert.Equal(0, lookup.IndexOf(home));
        Assert.Equal(new TravelLeg(0, 0), lookup.Between(home, home));
    }

    private static TravelLookup LookupOf(params GeoPoint[] points) =>
        new(
            new Planner.Travel.GreatCircleMatrix([
                .. points.Select((p, i) => new Planner.Travel.NamedPlace($"P{i}", p)),
            ])
        );
}
