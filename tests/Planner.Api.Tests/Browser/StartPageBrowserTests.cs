using Microsoft.Playwright;
using Planner.Formats;

namespace Planner.Api.Tests;

/// <summary>The start page with the planner itself behind it.</summary>
public sealed class StartPageBrowserTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("planner-data-");

    public void Dispose() => _data.Delete(recursive: true);

    [BrowserFact]
    public async Task ADataSetIsPlannedAndItsPageOpenedWithoutLeavingTheHost()
    {
        AddDataSet("sample-day");
        await using RunningService service = await RunningService.StartAsync(
            null,
            new ApiOptions { Data = _data.FullName }
        );
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await page.SetExtraHTTPHeadersAsync([new("Authorization", (await service.KeyAsync(Role.Manager)).ToString())]);
        await page.GotoAsync(service.Address);
        await page.GetByLabel("Data set").SelectOptionAsync("sample-day");
        await page.GetByLabel("Seconds of search").FillAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Plan", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open", Exact = true }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = Samples.Day.Request.Agency.Name }))
            .ToBeVisibleAsync();
        Assert.Empty(watched.Complaints);
        Assert.All(
            watched.Requests,
            request => Assert.True(request.StartsWith(service.Address) || request.StartsWith("data:"), request)
        );
    }

    private void AddDataSet(string name)
    {
        DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(_data.FullName, "datasets", name));
        using FileStream file = File.Create(Path.Combine(folder.FullName, "request.json"));
        PlanRequestWriter.Write(Samples.Day.Request, file);
    }
}
