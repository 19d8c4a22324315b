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
        await using RunningService service = await RunningService.StartEmptyAsync(
            null,
            new ApiOptions { Data = _data.FullName }
        );
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await page.GotoAsync(service.Address);
        await SetUpAsync(page, service.SetupCode!);
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

    [BrowserFact]
    public async Task WhoSignsOutMaySignInAgain()
    {
        await using RunningService service = await RunningService.StartEmptyAsync(new GatedPlanner());
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await page.GotoAsync(service.Address);
        await SetUpAsync(page, service.SetupCode!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.Locator("#signin").GetByLabel("Login").FillAsync("ada");
        await page.Locator("#signin").GetByLabel("Password").FillAsync("wrong");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The login or the password is wrong.")).ToBeVisibleAsync();
        await page.Locator("#signin").GetByLabel("Password").FillAsync(Person.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Ada, manager")).ToBeVisibleAsync();
    }

    private static async Task SetUpAsync(IPage page, string code)
    {
        await page.GetByLabel("Code").FillAsync(code);
        await page.GetByLabel("Your name").FillAsync("Ada");
        await page.Locator("#setup").GetByLabel("Login").FillAsync("ada");
        await page.Locator("#setup").GetByLabel("Password").FillAsync(Person.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the first manager" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Ada, manager")).ToBeVisibleAsync();
    }

    private void AddDataSet(string name)
    {
        DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(_data.FullName, "datasets", name));
        using FileStream file = File.Create(Path.Combine(folder.FullName, "request.json"));
        PlanRequestWriter.Write(Samples.Day.Request, file);
    }
}
