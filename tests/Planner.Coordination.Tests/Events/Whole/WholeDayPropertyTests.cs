using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;
using Planner.Travel;

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

    [Fact]
    public void GeneratedAgenciesAreWholeAfterARepair()
    {
        var roads = RoadNetwork.Load(Roads(AppContext.BaseDirectory));
        Check(
            30,
            0.9,
            seed =>
            {
                var options = new AgencyOptions
                {
                    Visits = 24,
                    Clinicians = 12,
                    Days = 1 + (seed % 2),
                    Seed = seed,
                };
                PlanRequest request = AgencyGenerator.Generate(roads, options) with { Travel = new TravelSource(null) };
                return (PublishedDay.Searched(request, 400, new GridTravel()), Duration.FromMinutes(1));
            }
        );
    }

    private static string Roads(string folder) =>
        File.Exists(Path.Combine(folder, "Planner.sln"))
            ? Path.Combine(folder, "datasets", "gothenburg-roads", "gothenburg.roads.json.gz")
            : Roads(Directory.GetParent(folder)!.FullName);

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
