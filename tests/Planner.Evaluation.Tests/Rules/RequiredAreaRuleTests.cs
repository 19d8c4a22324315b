using NetTopologySuite.Geometries;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class RequiredAreaRuleTests
{
    [Theory]
    [InlineData(0.35, true)]
    [InlineData(0.3, true)]
    [InlineData(0.29, false)]
    public void EveryAddressLiesInAHardAreaOrOnItsBorder(double east, bool allowed)
    {
        PlanRequest request = Request(new ServiceArea(new AreaId("east"), "East", Square(east)), "east");

        Assert.Equal(allowed ? [] : [RuleCodes.RequiredArea], Judge.Rules(request, Judge.Plan(request)));
    }

    [Fact]
    public void AnAreaTheRequestDoesNotKnowHoldsNothing()
    {
        PlanRequest request = Request(new ServiceArea(new AreaId("east"), "East", Square(1)), "west");

        Assert.Equal(3, Judge.Rules(request, Judge.Plan(request)).Count(r => r == RuleCodes.RequiredArea));
    }

    private static PlanRequest Request(ServiceArea area, string required) =>
        Sample.Request().WithClinician("a", c => c with { RequiredAreas = [new AreaId(required)] }) with
        {
            Areas = [area],
        };

    /// <summary>Holds everything from the origin to so many degrees east.</summary>
    private static Polygon Square(double east) =>
        (Polygon)new GeometryFactory().ToGeometry(new Envelope(0, east, -1, 1));
}
