using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Analysis.Tests;

/// <summary>The scenarios of the Gothenburg week, on one of its days, over straight lines and with a tiny budget.</summary>
public sealed class ExampleScenarioTests
{
    private static readonly PlanRequest Week = PlanRequestReader.ReadFile(Dataset("request.json")) with
    {
        Travel = new TravelSource(null),
    };

    private static readonly WhatIfOptions Tiny = new()
    {
        From = new LocalDate(2026, 3, 2),
        Days = 1,
        Seeds = 1,
        Iterations = 500,
        Workers = 1,
    };

    public static TheoryData<string> Examples =>
        [.. Directory.GetFiles(Dataset("scenarios"), "*.json").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task EveryExampleHasAnAnswer(string name)
    {
        ScenarioFile file = ScenarioReader.ReadFile(Dataset("scenarios", name));
        WhatIfReport report = await Run(file);
        Assert.False(report.Interrupted);
        Assert.Equal(file.Scenarios.Select(s => s.Name), report.Outcomes.Select(o => o.Name));
        Assert.All(report.Outcomes, o => Assert.StartsWith(o.Name + ": ", WhatIfWords.Of(o)));
    }

    [Fact]
    public async Task OneRnMoreIsNeverALossOnADayThatIsShortOfThem()
    {
        WhatIfReport report = await Run(ScenarioReader.ReadFile(Dataset("scenarios", "one-rn-more.json")));
        Comparison missed = report.Outcomes[0].Measures[Measure.MandatoryLeftOut];
        Assert.True(missed.Changed < missed.Unchanged);
    }

    [Fact]
    public async Task TwoRnsMoreAreWorthNoLessThanOne()
    {
        WhatIfReport report = await Run(ScenarioReader.ReadFile(Dataset("scenarios", "busy-week-one-rn-more.json")));
        double[] missed = [.. report.Outcomes.Select(o => o.Measures[Measure.MandatoryLeftOut].Changed)];
        Assert.True(missed[1] <= missed[0]);
        Assert.True(missed[0] <= report.Outcomes[0].Measures[Measure.MandatoryLeftOut].Unchanged);
    }

    private static Task<WhatIfReport> Run(ScenarioFile file) =>
        new WhatIf(new TravelDesk(new NetworkLocator([])), Tiny).RunAsync(Week, file, CancellationToken.None);

    private static string Dataset(params string[] path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "datasets", "gothenburg-week")))
            folder = folder.Parent;
        return Path.Combine([folder!.FullName, "datasets", "gothenburg-week", .. path]);
    }
}
