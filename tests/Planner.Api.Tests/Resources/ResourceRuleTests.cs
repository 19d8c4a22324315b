using System.Net;
using System.Text.Json;
using static Planner.Api.Tests.ResourceSteps;

namespace Planner.Api.Tests;

/// <summary>What a document of a resource may say.</summary>
public sealed class ResourceRuleTests
{
    [Fact]
    public async Task EveryMistakeOfADocumentIsNamedAtItsPlaceInTheDocument()
    {
        await using RunningService service = await WithBranchAsync();

        HttpResponseMessage refused = await service.Client.AskAsync(
            "/v1/visits",
            """
            {"id":"V1","patient":"P404","services":[{"disciplines":["XX"],"duration":"PT30M"}],
             "windows":[{"start":"2026-03-02T10:00+01:00","end":"2026-03-02T08:00+01:00"}]}
            """
        );

        JsonElement problem = await refused.ProblemAsync(ProblemCatalogue.BadInput);
        string[] places =
        [
            .. problem.GetProperty("mistakes").EnumerateArray().Select(m => m.GetProperty("place").GetString()!),
        ];
        Assert.Contains("patient", places);
        Assert.Contains("services[0].disciplines[0]", places);
        Assert.Contains(places, place => place.StartsWith("windows[0]"));
        await (await service.Client.GetAsync("/v1/visits/V1")).ProblemAsync(ProblemCatalogue.Unknown);
    }

    [Fact]
    public async Task DaySheetIsHeldAgainstTheVisitsOfTheBranch()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        await service.Client.AskAsync("/v1/visits", Visit);
        string pin = """{"id":"2026-03-02","pins":{"starts":[{"visit":"V1","start":"2026-03-02T08:30+01:00"}]}}""";

        HttpResponseMessage made = await service.Client.AskAsync("/v1/days", pin);
        HttpResponseMessage refused = await service.Client.SendAsync(
            HttpMethod.Put,
            "/v1/days/2026-03-02",
            pin.Replace("V1", "V404"),
            1
        );

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("2026-03-02", (await Json(made)).GetProperty("day").GetString());
        JsonElement problem = await refused.ProblemAsync(ProblemCatalogue.BadInput);
        Assert.StartsWith("pins.starts[0]", problem.GetProperty("mistakes")[0].GetProperty("place").GetString());
        await (await service.Client.AskAsync("/v1/days", """{"id":"tomorrow"}""")).ProblemAsync(
            ProblemCatalogue.BadInput
        );
    }

    [Fact]
    public async Task StatesAreWrittenOnlyWhereTheyMayBe()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        await service.Client.AskAsync("/v1/visits", Visit);
        await service.Client.AskAsync("/v1/exceptions", """{"id":"X1","kind":"note","text":"Key is missing"}""");

        HttpResponseMessage resolved = await service.Client.SendAsync(
            HttpMethod.Patch,
            "/v1/exceptions/X1",
            """{"state":"resolved"}""",
            1
        );
        HttpResponseMessage visit = await service.Client.SendAsync(
            HttpMethod.Patch,
            "/v1/visits/V1",
            """{"state":"done"}""",
            1
        );

        Assert.Equal("resolved", (await Json(resolved)).GetProperty("state").GetString());
        JsonElement problem = await visit.ProblemAsync(ProblemCatalogue.BadInput);
        Assert.Contains("transitions", problem.GetProperty("mistakes")[0].GetProperty("remedy").GetString());
    }

    [Fact]
    public async Task FrequencyOfAnOrderIsReadToItsEnd()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);

        JsonElement problem = await (
            await service.Client.AskAsync(
                "/v1/orders",
                """{"id":"O1","patient":"P1","frequency":"now and then","effective":"2026-03-02"}"""
            )
        ).ProblemAsync(ProblemCatalogue.BadInput);

        Assert.Equal("frequency", problem.GetProperty("mistakes")[0].GetProperty("place").GetString());
    }

    [Theory]
    [InlineData(
        "/v1/clinicians",
        """{"id":"C1","name":"N","discipline":"RN","shifts":[{"id":"S1","start":"2026-03-02T08:00+01:00","softEnd":"2026-03-02T16:00+01:00","hardEnd":"2026-03-02T16:00+01:00","startPlace":{"text":"A","latitude":57.7,"longitude":11.97}},{"id":"S2","start":"2027-01-02T08:00+01:00","softEnd":"2027-01-02T16:00+01:00","hardEnd":"2027-01-02T16:00+01:00","startPlace":{"text":"A","latitude":57.7,"longitude":11.97}}]}"""
    )]
    [InlineData(
        "/v1/orders",
        """{"id":"O1","patient":"P1","frequency":"3w2","effective":"2026-03-02","prnSigns":["wound opens"]}"""
    )]
    [InlineData(
        "/v1/waitlist",
        """{"id":"W1","patient":"P1","services":[{"disciplines":["RN"],"duration":"PT30M"}],"days":["2026-03-04"],"waitingSince":"2026-02-20"}"""
    )]
    [InlineData("/v1/requests", """{"id":"R1","patient":"P1","note":"call first"}""")]
    public async Task EachKindIsKept(string address, string document)
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);

        HttpResponseMessage made = await service.Client.AskAsync(address, document);

        Assert.True(made.StatusCode == HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        JsonElement kept = (await service.Client.JsonAsync(made.Headers.Location!.ToString())).GetProperty("document");
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(document), kept), kept.ToString());
    }
}
