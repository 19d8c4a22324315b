using System.Net;
using System.Text.Json;

namespace Planner.Api.Tests;

public sealed class ResourceTests
{
    private const string Patient = """
        {"id":"P1","name":"Test Person","address":{"text":"Storgatan 1","latitude":57.7,"longitude":11.97},"phone":"031-1"}
        """;

    private const string Visit = """
        {"id":"V1","patient":"P1","services":[{"disciplines":["RN"],"duration":"PT30M"}],
         "windows":[{"start":"2026-03-02T08:00+01:00","end":"2026-03-02T10:00+01:00"}]}
        """;

    [Fact]
    public async Task DocumentIsReadAsItWasSentWithItsVersion()
    {
        await using RunningService service = await WithBranchAsync();

        HttpResponseMessage made = await service.Client.AskAsync("/v1/patients", Patient);
        HttpResponseMessage read = await service.Client.GetAsync(made.Headers.Location);

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("/v1/patients/P1?branch=north", made.Headers.Location!.ToString());
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        JsonElement document = (await Json(read)).GetProperty("document");
        Assert.Equal("Storgatan 1", document.GetProperty("address").GetProperty("text").GetString());
        Assert.Equal("031-1", document.GetProperty("phone").GetString());
        using HttpRequestMessage again = new(HttpMethod.Get, made.Headers.Location);
        again.Headers.TryAddWithoutValidation("If-None-Match", "\"1\"");
        Assert.Equal(HttpStatusCode.NotModified, (await service.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task ThingWithoutAnIdIsGivenOne()
    {
        await using RunningService service = await WithBranchAsync();

        HttpResponseMessage made = await service.Client.AskAsync(
            "/v1/patients",
            """{"name":"N","address":{"text":"A","latitude":57.7,"longitude":11.97}}"""
        );

        string id = (await Json(made)).GetProperty("id").GetString()!;
        Assert.StartsWith("pt_", id);
        Assert.Equal(id, (await Json(made)).GetProperty("document").GetProperty("id").GetString());
    }

    [Fact]
    public async Task PatchChangesFieldsAndNullRemovesThem()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);

        HttpResponseMessage patched = await service.Client.SendAsync(
            HttpMethod.Patch,
            "/v1/patients/P1?reason=moved",
            """{"phone":null,"address":{"text":"Nygatan 2"}}""",
            version: 1
        );

        JsonElement document = (await Json(patched)).GetProperty("document");
        Assert.Equal("\"2\"", patched.Headers.ETag!.Tag);
        Assert.Equal("Nygatan 2", document.GetProperty("address").GetProperty("text").GetString());
        Assert.Equal(57.7, document.GetProperty("address").GetProperty("latitude").GetDouble());
        Assert.False(document.TryGetProperty("phone", out _));
        Assert.Equal("Test Person", document.GetProperty("name").GetString());
    }

    [Fact]
    public async Task ChangeWithoutAVersionOrOfAnOldOneIsRefused()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        HttpMethod put = HttpMethod.Put;

        await (await service.Client.SendAsync(put, "/v1/patients/P1", Patient)).ProblemAsync(
            ProblemCatalogue.IfMatchMissing
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await service.Client.SendAsync(put, "/v1/patients/P1", Patient, 1)).StatusCode
        );
        await (await service.Client.SendAsync(put, "/v1/patients/P1", Patient, 1)).ProblemAsync(ProblemCatalogue.Stale);
        await (await service.Client.SendAsync(HttpMethod.Delete, "/v1/patients/P1", null, 1)).ProblemAsync(
            ProblemCatalogue.Stale
        );
    }

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
    public async Task PatientWhomAVisitNamesIsNotRemoved()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        Assert.Equal(HttpStatusCode.Created, (await service.Client.AskAsync("/v1/visits", Visit)).StatusCode);

        JsonElement problem = await (
            await service.Client.SendAsync(HttpMethod.Delete, "/v1/patients/P1", null, 1)
        ).ProblemAsync(ProblemCatalogue.UnknownReference);
        await service.Client.SendAsync(HttpMethod.Delete, "/v1/visits/V1", null, 1);
        HttpResponseMessage removed = await service.Client.SendAsync(HttpMethod.Delete, "/v1/patients/P1", null, 1);

        Assert.Contains("V1", problem.GetProperty("detail").GetString());
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
    }

    [Fact]
    public async Task SameIdTwiceIsAConflictButStandsInAnotherBranch()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/branches", Branch("south"));
        await service.Client.AskAsync("/v1/patients?branch=north", Patient);

        await (await service.Client.AskAsync("/v1/patients?branch=north", Patient)).ProblemAsync(
            ProblemCatalogue.AlreadyThere
        );
        await service.Client.AskAsync("/v1/patients?branch=south", Patient);

        await (await service.Client.GetAsync("/v1/patients/P1")).ProblemAsync(ProblemCatalogue.BadQuery);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/v1/patients/P1?branch=south")).StatusCode);
    }

    [Fact]
    public async Task ListsArePagedInOrderAndFiltered()
    {
        await using RunningService service = await WithBranchAsync();
        await service.LoadSampleAsync("gothenburg-day", "gothenburg");

        List<string> ids = [];
        string? next = "/v1/visits?limit=50";
        while (next is not null)
        {
            HttpResponseMessage page = await service.Client.GetAsync(next);
            ids.AddRange(
                (await Json(page)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)
            );
            next = page.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
        }

        Assert.Equal(120, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(0, await Count(service, "/v1/visits?day=2026-03-03"));
        Assert.Equal(120, await Count(service, "/v1/visits?day=2026-03-02&state=requested&limit=500"));
        Assert.InRange(await Count(service, "/v1/visits?patient=P001"), 1, 5);
        Assert.Equal(0, await Count(service, "/v1/visits?branch=north"));
    }

    [Fact]
    public async Task ThingsOfAnotherBranchAreNotThere()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/branches", Branch("south"));
        await service.Client.AskAsync("/v1/patients?branch=south", Patient);
        HttpClient north = await service.ClientOfAsync(Role.Dispatcher, ["north"]);

        await (await north.GetAsync("/v1/patients/P1")).ProblemAsync(ProblemCatalogue.Unknown);
        await (await north.GetAsync("/v1/patients/P1?branch=south")).ProblemAsync(ProblemCatalogue.Unknown);
        await (await north.SendAsync(HttpMethod.Put, "/v1/patients/P1", Patient, 1)).ProblemAsync(
            ProblemCatalogue.Unknown
        );
        await (await north.AskAsync("/v1/patients?branch=south", Patient)).ProblemAsync(ProblemCatalogue.Unknown);
        Assert.Equal(0, await Count(service, "/v1/patients", north));
        Assert.Equal(0, await Count(service, "/v1/patients?branch=south", north));
    }

    [Fact]
    public async Task AnalystSeesNoNameAddressOrPhone()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        HttpClient analyst = await service.ClientOfAsync(Role.Analyst);

        string text = await analyst.GetStringAsync("/v1/patients") + await analyst.GetStringAsync("/v1/patients/P1");

        Assert.Contains("P1", text);
        Assert.DoesNotContain("Test Person", text);
        Assert.DoesNotContain("Storgatan", text);
        Assert.DoesNotContain("031-1", text);
        Assert.DoesNotContain("57.7", text);
    }

    [Fact]
    public async Task EveryReadOfAPatientStandsInTheAudit()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        HttpClient coordinator = await service.ClientOfAsync(Role.Coordinator);

        await coordinator.GetAsync("/v1/patients/P1");

        JsonElement audit = await service.Client.JsonAsync("/v1/audit?kind=patients&id=P1&action=read");
        JsonElement row = audit.GetProperty("items").EnumerateArray().Single();
        Assert.Equal("coordinator", row.GetProperty("role").GetString());
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

    private static async Task<RunningService> WithBranchAsync()
    {
        RunningService service = await RunningService.StartAsync();
        HttpResponseMessage made = await service.Client.AskAsync("/v1/branches", Branch("north"));
        Assert.True(made.StatusCode == HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        return service;
    }

    private static string Branch(string id) =>
        $$"""
            {"id":"{{id}}","agency":{"name":"Test","timeZone":"Europe/Stockholm"},"travel":{},"policy":{"terms":[]} }
            """;

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonElement.Parse(await answer.Content.ReadAsStringAsync());

    private static async Task<int> Count(RunningService service, string address, HttpClient? client = null) =>
        (await (client ?? service.Client).JsonAsync(address)).GetProperty("items").GetArrayLength();
}
