using NodaTime;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli.Tests;

/// <summary>A day of 600 visits with breaks and visits for two on which nothing happens.</summary>
public sealed class QuietDayTests
{
    [Fact]
    public async Task APublishedDayIsItsOwnRepairWhileTimePasses()
    {
        string file = SampleData.Of("gothenburg-incidents/gothenburg-600.plan.json.gz");
        PlanDocument published = PlanReader.ReadFile(file);
        var desk = new TravelDesk(NetworkLocator.Near(file));
        PlaceTravel travel = await TravelDesk.BuildAsync(
            published.Request,
            desk.Open(published.Request.Travel),
            CancellationToken.None
        );
        foreach (int hour in new[] { 6, 10 })
        {
            RepairProposal fewest = At(published, travel, hour).Proposals[0];
            Assert.Empty(fewest.Calls);
            Assert.Empty(fewest.Lost);
        }
    }

    private static RepairOutcome At(PlanDocument published, PlaceTravel travel, int hour)
    {
        Instant now = published
            .Request.From.At(new LocalTime(hour, 0))
            .InZoneLeniently(published.Request.Agency.TimeZone)
            .ToInstant();
        RemainingDay day = RemainingDayCompiler.Compile(published, [], now, travel.Lookup);
        return new RepairPlan(new RepairPlanOptions { Iterations = 4 }).Run(day, RepairBudget.Unlimited);
    }
}
