using NodaTime;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>Time alone, on tiny days with breaks, pairs and gaps between visits: a published plan is its own repair.</summary>
public sealed class QuietDayPropertyTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(45)]
    public void TimeAloneCallsNobody(int seconds)
    {
        var called = new List<string>();
        for (var seed = 1; seed <= 150; seed++)
            called.AddRange(Called(seed, seconds).Select(who => $"seed {seed}: {who}"));
        Assert.True(called.Count == 0, string.Join(Environment.NewLine, called.Take(10)));
    }

    private static IEnumerable<string> Called(int seed, int seconds)
    {
        PublishedDay published = PublishedDay.Searched(TinyRequests.Random(seed), 300);
        if (published.Document.Plan.Routes is not [var first, ..])
            return [];
        RemainingDay day = published.At(first.Departure + Duration.FromSeconds(seconds));
        RepairOutcome outcome = day.Repaired(new RepairBudget { Tolerance = Duration.FromSeconds(5) });
        RepairProposal fewest = outcome.Proposals[0];
        return fewest.Calls.Select(call => $"{call.Id}: {call.Why}").Concat(fewest.Lost.Select(l => $"{l.Visit} lost"));
    }
}
