using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Formats.Tests;

public class PlanPageTests
{
    private static readonly SampleRoster Day = SampleRoster.Make();
    private static readonly PageText Page = PageText.Of(Day);

    [Fact]
    public void EveryStopIsInATableAndOnTheTimeline()
    {
        string[] stops = [.. Day.Plan.Routes.SelectMany(r => r.Stops.Select(s => s.Visit.Value))];
        Assert.Equal(24, stops.Length);
        Assert.Equal(stops.Order(), Attributes("data-visit").Order());
        Assert.Equal(stops.Length, Attributes("data-stop").Distinct().Count());
        Assert.Subset(Page.Ids.ToHashSet(), Attributes("data-stop").ToHashSet());
    }

    [Fact]
    public void EveryUnassignedVisitIsListedWithItsReason()
    {
        Assert.Equal(Day.Plan.Unassigned.Select(u => u.Visit.Value), Attributes("data-unassigned"));
        Assert.Contains("Nobody holds swallowing therapy at level 2.", Page.Tree.Value);
    }

    [Fact]
    public void IdsAreUnique() => Assert.Equal(Page.Ids.Distinct(), Page.Ids);

    [Fact]
    public void EveryLinkLeadsToAnElementOfThePage()
    {
        foreach (string link in Attributes("href"))
            Assert.Contains(link[1..], Page.Ids);
    }

    [Fact]
    public void NothingIsLoadedFromAnywhere()
    {
        Assert.DoesNotContain("src=", Page.Text);
        Assert.DoesNotContain("@import", Page.Text);
        Assert.DoesNotContain("https:", Page.Text);
        Assert.DoesNotContain("http:", Page.Text.Replace("http://www.w3.org/2000/svg", ""));
        Assert.Contains("default-src &#39;none&#39;", Page.Text);
    }

    [Theory]
    [InlineData("script", "script-src")]
    [InlineData("style", "style-src")]
    public void ThePolicyAllowsOnlyThePagesOwnText(string name, string directive)
    {
        string own =
            name == "script"
                ? Page.Text[(Page.Text.LastIndexOf("<script>") + 8)..Page.Text.LastIndexOf("</script>")]
                : Page.Inside(name);
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(own)));
        Assert.Contains(System.Net.WebUtility.HtmlEncode($"{directive} 'sha256-{hash}'"), Page.Text);
    }

    [Fact]
    public void NamesCannotBecomeMarkup()
    {
        const string evil = "</script><script>alert(1)</script><img src=x onerror='a' b=\"c\">&amp;";
        PlanRequest request = Day.Request with
        {
            Agency = Day.Request.Agency with { Name = evil },
            Patients =
            [
                .. Day.Request.Patients.Select(p => p with { Name = evil, Address = p.Address with { Text = evil } }),
            ],
            Clinicians = [.. Day.Request.Clinicians.Select(c => c with { Name = evil })],
        };
        PageText page = PageText.Of(request, Day.Plan);
        Assert.Equal(evil, page.Tree.Descendants("h1").Single().Value);
        Assert.DoesNotContain("<img", page.Text);
        Assert.DoesNotContain("<script>alert", page.Text);
        Assert.Equal(evil, MapData(page).GetProperty("routes")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void SeveralDaysHaveATabAndATimelineEach()
    {
        PageText page = PageText.Of(SampleRoster.Make(visits: 30, clinicians: 3, days: 2));
        Assert.Equal(["0", "1"], page.Tree.Descendants().Attributes("data-pick-day").Select(a => a.Value));
        Assert.Equal(2, page.Tree.Descendants("div").Count(d => (string?)d.Attribute("class") == "gantt by-day"));
    }

    [Fact]
    public void AnEstimateFromStraightLinesIsFlagged() =>
        Assert.Contains("Estimated from straight lines, not from roads.", Page.Tree.Value);

    [Fact]
    public void ViolationsAreCountedAndNamed()
    {
        Violation found = new(RuleCodes.Window, "Starts 12 min after its window.") { Amount = 12, Unit = "min" };
        PageText page = PageText.Of(Day.Request, Day.Plan, [found]);
        Assert.Contains("Starts 12 min after its window.", page.Tree.Value);
        Assert.DoesNotContain("every hard rule holds", page.Tree.Value);
    }

    [Fact]
    public void EveryRouteOnTheMapHasALegMoreThanStops()
    {
        foreach (JsonElement route in MapData(Page).GetProperty("routes").EnumerateArray())
            Assert.Equal(route.GetProperty("stops").GetArrayLength() + 1, route.GetProperty("legs").GetArrayLength());
    }

    [Fact]
    public void ARequestWithoutShiftsStillHasAPage()
    {
        PlanRequest request = Day.Request with { Clinicians = [], Visits = [], Patients = [] };
        Plan plan = Day.Plan with { Routes = [], Unassigned = [], Cost = [] };
        Assert.Contains("Every visit is served.", PageText.Of(request, plan).Tree.Value);
    }

    private static JsonElement MapData(PageText page)
    {
        const string start = "id=\"map-data\">";
        int from = page.Text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return JsonDocument
            .Parse(page.Text[from..page.Text.IndexOf("</script>", from, StringComparison.Ordinal)])
            .RootElement;
    }

    private static IEnumerable<string> Attributes(string name) =>
        Page.Tree.Descendants().Attributes(name).Select(a => a.Value);
}
