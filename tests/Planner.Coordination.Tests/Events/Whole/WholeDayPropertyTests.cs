using NodaTime;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>Whatever happens to whatever day: past and repaired rest together are a plan without a violation, and the past is as it was.</summary>
public sealed class WholeDayPropertyTests
{
    [Fact]
    public void TinyDaysWithEveryRuleAreWholeAfterARepair() =>
        Check(150, 0.5, seed => (PublishedDay.Searched(TinyRequests.Random(seed), 200), Duration.FromSeconds(1)));

    [Fact]
    public void AnAgencyWithEveryRuleIsWholeAfterARepair()
    {
        var day = PublishedDay.Of(RealisticCase.On(new GridTravel()));
        Check(60, 0.9, _ => (day, Duration.FromMinutes(1)));
    }

    /// <param name="least">Share of the days on which something happened.</param>
    private static void Check(int days, double least, Func<int, (PublishedDay Day, Duration Unit)> day)
    {
        var faults = new List<string>();
        var disturbed = 0;
        for (var seed = 1; seed <= days; seed++)
        {
            (PublishedDay published, Duration unit) = day(seed);
            if (published.Document.Plan.Routes.All(route => route.Stops.Count == 0))
                continue;
            disturbed += new RandomEvents(published, unit, seed).Draw().Events.Length > 0 ? 1 : 0;
            faults.AddRange(WholeDayFaults.Of(published, unit, seed).Select(fault => $"seed {seed}, {fault}"));
        }
        Assert.True(faults.Count == 0, $"{faults.Count}: {string.Join(Environment.NewLine, faults.Take(15))}");
        Assert.True(disturbed >= days * least, $"only {disturbed} days were disturbed");
    }
}
