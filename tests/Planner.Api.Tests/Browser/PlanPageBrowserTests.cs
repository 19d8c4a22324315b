using Microsoft.Playwright;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Api.Tests;

/// <summary>The plan's page as a file, in a browser without a network.</summary>
public sealed class PlanPageBrowserTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");

    public void Dispose() => File.Delete(_file);

    [BrowserFact]
    public async Task ThePageOpensOfflineWithoutARequestOrAComplaint()
    {
        await using WatchedPage watched = await ShowAsync(Samples.Day);
        Assert.Equal(4, await watched.Page.Locator("#chart .way").CountAsync());
        Assert.Equal(24, await watched.Page.Locator("#chart .mark.stop").CountAsync());
        Assert.Empty(watched.Complaints);
        Assert.Single(watched.Requests);
    }

    [BrowserFact]
    public async Task TheMapMovesByKeyboard()
    {
        await using WatchedPage watched = await ShowAsync(Samples.Day);
        ILocator ground = watched.Page.Locator("#chart .ground");
        string? before = await ground.GetAttributeAsync("transform");
        await watched.Page.Locator("#chart").FocusAsync();
        foreach (string key in new[] { "+", "ArrowRight", "ArrowDown", "-", "ArrowUp" })
        {
            await watched.Page.Keyboard.PressAsync(key);
            await Assertions.Expect(ground).Not.ToHaveAttributeAsync("transform", before!);
            before = await ground.GetAttributeAsync("transform");
        }
    }

    [BrowserFact]
    public async Task VisitsAreReachedReadAndChosenByKeyboard()
    {
        await using WatchedPage watched = await ShowAsync(Samples.Day);
        IPage page = watched.Page;
        await page.Locator("[data-stop=r0s1]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("[data-stop=r0s2]")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#detail")).ToContainTextAsync("stop 2 of 6");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#map [data-route=r0]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(page.Locator("#chart .way.on")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.StartsWith("r1s", await page.EvaluateAsync<string>("document.activeElement.dataset.stop"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#chart .way.on")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task TheFirstTabStopSkipsTheHeader()
    {
        await using WatchedPage watched = await ShowAsync(Samples.Day);
        await watched.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#map", await watched.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
    }

    [BrowserFact]
    public async Task AClickOnAStopShowsItsRouteAndTheWheelZooms()
    {
        await using WatchedPage watched = await ShowAsync(Samples.Day);
        ILocator stop = watched.Page.Locator("[data-stop-mark=r2s3]");
        await stop.ClickAsync(new() { Force = true });
        await Assertions.Expect(watched.Page.Locator("#chart .way.on")).ToHaveCountAsync(1);
        string? before = await watched.Page.Locator("#chart .ground").GetAttributeAsync("transform");
        await watched.Page.Mouse.WheelAsync(0, -200);
        await Assertions.Expect(watched.Page.Locator("#chart .ground")).Not.ToHaveAttributeAsync("transform", before!);
    }

    [BrowserFact]
    public async Task APatientIsFoundByName()
    {
        await using WatchedPage watched = await ShowAsync(Samples.Day);
        string? choice = await watched.Page.Locator("#find-list option").Nth(7).GetAttributeAsync("value");
        await watched.Page.GetByLabel("Find a patient").FillAsync(choice!);
        await Assertions.Expect(watched.Page.Locator("#chart .way.on")).ToHaveCountAsync(1);
        await Assertions.Expect(watched.Page.Locator("#detail h3")).ToContainTextAsync(choice!.Split(" (")[0]);
    }

    [BrowserFact]
    public async Task WorkingInTheTimelineKeepsTheDetailsInSight()
    {
        await using WatchedPage watched = await ShowAsync(SampleRoster.Make(visits: 120, clinicians: 20));
        await watched.Page.Locator("[data-stop=r19s1]").FocusAsync();
        await Assertions.Expect(watched.Page.Locator("#detail")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task ADayIsChosenByItsTab()
    {
        await using WatchedPage watched = await ShowAsync(SampleRoster.Make(visits: 30, clinicians: 3, days: 2));
        await Assertions.Expect(watched.Page.Locator("#chart .mark.left:visible")).ToHaveCountAsync(1);
        await watched.Page.Locator("[data-pick-day='1']").ClickAsync();
        await Assertions.Expect(watched.Page.Locator(".gantt:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(watched.Page.Locator(".gantt:visible")).ToContainTextAsync("Tuesday 3 March 2026");
        await Assertions.Expect(watched.Page.Locator("#chart .way:visible")).ToHaveCountAsync(3);
        await Assertions.Expect(watched.Page.Locator("#chart .mark.left:visible")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task TheSmallestPhoneNeedsNoSidewaysScrolling()
    {
        await using WatchedPage watched = await ShowAsync(Samples.Day, width: 360);
        Assert.Equal(360, await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task PrintingShowsEveryDayAndNoControls()
    {
        await using WatchedPage watched = await ShowAsync(SampleRoster.Make(visits: 30, clinicians: 3, days: 2));
        await watched.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(watched.Page.Locator(".gantt:visible")).ToHaveCountAsync(2);
        await Assertions.Expect(watched.Page.Locator(".zoom")).ToBeHiddenAsync();
    }

    private async Task<WatchedPage> ShowAsync(SampleRoster roster, int width = 1280)
    {
        await using (StreamWriter writer = new(_file))
            PlanPage.Write(roster.Request, roster.Plan, PageGeometry.None, writer);
        WatchedPage watched = await browser.OpenAsync(width, offline: true);
        await watched.Page.GotoAsync(new Uri(_file).AbsoluteUri);
        return watched;
    }
}
