using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class UnreachableRuleTests
{
    [Fact]
    public void ALegWithoutAWayIsUnreachable()
    {
        PlanRequest request = Sample.Request();
        GridTravel closed = new GridTravel().Close(Sample.Place(10).Point, Sample.Place(20).Point);

        Assert.Equal([RuleCodes.Unreachable], Judge.Rules(request, Judge.Plan(request), closed));
    }

    [Fact]
    public void AWayThatIsNotDrivenMayBeClosed()
    {
        PlanRequest request = Sample.Request();
        GridTravel closed = new GridTravel().Close(Sample.Place(20).Point, Sample.Place(10).Point);

        Assert.Empty(Judge.Rules(request, Judge.Plan(request), closed));
    }

    [Fact]
    public void APointTheTravelTimesDoNotKnowIsUnreachable()
    {
        PlanRequest request = Sample.Request();

        Assert.Equal(4, Judge.Rules(request, Judge.Plan(request), new NoMap()).Count(r => r == RuleCodes.Unreachable));
    }

    private sealed class NoMap : ITravelTimes
    {
        public TravelLeg? Between(GeoPoint from, GeoPoint to) => throw new KeyNotFoundException();
    }
}
