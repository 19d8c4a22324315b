using System.Net;
using System.Text.Json;

namespace Planner.Api.Tests;

/// <summary>A request for a visit on its way: asked back about, approved, made.</summary>
public sealed class IntakeTests
{
    private const string Windows = """[{"start":"2026-03-04T08:00+01:00","end":"2026-03-04T12:00+01:00"}]""";

    [Fact]
    public async Task CompleteRoutineRequestBecomesAVisit()
    {
        await using RunningService service = await WithPatientAsync();
        await AskForAsync(service, $$"""{"id":"R1","patient":"P1","windows":{{Windows}}}""");

        JsonElement taken = await OkAsync(await service.Client.AskAsync("/v1/requests/R1/intake", ""));

        Assert.Equal("accepted", taken.GetProperty("state").GetString());
        Assert.Equal("scheduled", taken.GetProperty("visit").GetProperty("state").GetString());
        JsonElement visit = await service.Client.JsonAsync("/v1/visits/R1");
        Assert.Equal("2026-03-04", visit.GetProperty("day").GetString());
        Assert.Equal("P1", visit.GetProperty("patient").GetString());
        Assert.Equal("accepted", (await service.Client.JsonAsync("/v1/requests/R1")).GetProperty("state").GetString());
        HttpResponseMessage again = await service.Client.AskAsync("/v1/requests/R1/intake", "");
        await again.ProblemAsync(ProblemCatalogue.RequestDecided);
    }

    [Fact]
    public async Task WhatIsMissingIsAskedForAndThenApproved()
    {
        await using RunningService service = await WithPatientAsync();
        await AskForAsync(service, """{"id":"R1","patient":"P1","type":"startOfCare"}""");

        JsonElement asked = await OkAsync(await service.Client.AskAsync("/v1/requests/R1/intake", ""));
        Assert.Equal("awaitingInformation", asked.GetProperty("state").GetString());
        Assert.Equal(
            ["windows", "details.orderedBy", "details.referralDate", "details.contactPhone"],
            asked.GetProperty("missing").EnumerateArray().Select(field => field.GetProperty("field").GetString())
        );

        long version = asked.GetProperty("request").GetProperty("version").GetInt64();
        await OkAsync(
            await service.Client.SendAsync(
                HttpMethod.Patch,
                "/v1/requests/R1",
                $$$"""{"windows":{{{Windows}}},"details":{"orderedBy":"Dr. Example","referralDate":"2026-03-01","contactPhone":"031-1"}}""",
                version
            )
        );
        JsonElement complete = await OkAsync(await service.Client.AskAsync("/v1/requests/R1/intake", ""));
        Assert.Equal("awaitingApproval", complete.GetProperty("state").GetString());
        Assert.False(complete.TryGetProperty("visit", out _));

        using HttpClient coordinator = await service.ClientOfAsync(Role.Coordinator);
        HttpResponseMessage refused = await coordinator.AskAsync("/v1/requests/R1/approval", """{"approved":true}""");
        await refused.ProblemAsync(ProblemCatalogue.NotPermitted);
        using HttpClient dispatcher = await service.ClientOfAsync(Role.Dispatcher);
        JsonElement approved = await OkAsync(
            await dispatcher.AskAsync("/v1/requests/R1/approval", """{"approved":true}""")
        );
        Assert.Equal("accepted", approved.GetProperty("state").GetString());
        Assert.Equal(
            "startOfCare",
            approved.GetProperty("visit").GetProperty("document").GetProperty("type").GetString()
        );
    }

    [Fact]
    public async Task RequestIsNotDeclinedWithoutAWord()
    {
        await using RunningService service = await WithPatientAsync();
        await AskForAsync(
            service,
            $$"""{"id":"R1","patient":"P1","windows":{{Windows}},"services":[{"disciplines":["RN"],"duration":"PT3H"}]}"""
        );
        JsonElement waiting = await OkAsync(await service.Client.AskAsync("/v1/requests/R1/intake", ""));
        Assert.Contains("longer than 120 min", waiting.GetProperty("approvals")[0].GetString());

        HttpResponseMessage silent = await service.Client.AskAsync(
            "/v1/requests/R1/approval",
            """{"approved":false}"""
        );
        await silent.ProblemAsync(ProblemCatalogue.BadInput);
        JsonElement declined = await OkAsync(
            await service.Client.AskAsync("/v1/requests/R1/approval", """{"approved":false,"text":"Not in our area"}""")
        );
        Assert.Equal("declined", declined.GetProperty("state").GetString());
        HttpResponseMessage visit = await service.Client.GetAsync("/v1/visits/R1");
        await visit.ProblemAsync(ProblemCatalogue.Unknown);
    }

    [Fact]
    public async Task OnlyWhatAwaitsApprovalIsApproved()
    {
        await using RunningService service = await WithPatientAsync();
        await AskForAsync(service, """{"id":"R1","patient":"P1"}""");
        HttpResponseMessage early = await service.Client.AskAsync("/v1/requests/R1/approval", """{"approved":true}""");
        await early.ProblemAsync(ProblemCatalogue.RequestDecided);
    }

    [Fact]
    public async Task NobodyWritesThatARequestWasAccepted()
    {
        await using RunningService service = await WithPatientAsync();
        await AskForAsync(service, """{"id":"R1","patient":"P1"}""");
        HttpResponseMessage written = await service.Client.SendAsync(
            HttpMethod.Patch,
            "/v1/requests/R1",
            """{"state":"accepted"}""",
            version: 1
        );
        await written.ProblemAsync(ProblemCatalogue.BadInput);
    }

    [Fact]
    public async Task VisitOfTheSameIdIsNotOverwritten()
    {
        await using RunningService service = await WithPatientAsync();
        string visit =
            $$"""{"id":"R1","patient":"P1","services":[{"disciplines":["RN"],"duration":"PT30M"}],"windows":{{Windows}}}""";
        await OkAsync(await service.Client.AskAsync("/v1/visits", visit));
        await AskForAsync(service, $$"""{"id":"R1","patient":"P1","windows":{{Windows}}}""");

        HttpResponseMessage refused = await service.Client.AskAsync("/v1/requests/R1/intake", "");

        await refused.ProblemAsync(ProblemCatalogue.AlreadyThere);
        Assert.Equal("requested", (await service.Client.JsonAsync("/v1/requests/R1")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task ABranchAsksWhatItsOwnVisitTypesSay()
    {
        await using RunningService service = await WithPatientAsync(
            ""","visitTypes":{"types":[{"type":"routine","disciplines":["RN"],"requiredFields":["details.gateCode"]}]}"""
        );
        await AskForAsync(service, $$"""{"id":"R1","patient":"P1","windows":{{Windows}}}""");
        JsonElement asked = await OkAsync(await service.Client.AskAsync("/v1/requests/R1/intake", ""));
        Assert.Equal("details.gateCode", asked.GetProperty("missing")[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task VisitTypesThatCannotBeAreNotKept()
    {
        await using RunningService service = await RunningService.StartAsync();
        HttpResponseMessage refused = await service.Client.AskAsync(
            "/v1/branches",
            Branch(""","visitTypes":{"types":[{"type":"chat"}]}""")
        );
        JsonElement problem = await refused.ProblemAsync(ProblemCatalogue.BadInput);
        Assert.Contains("visitTypes.types[0].type", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequestOfAnotherBranchIsNotThere()
    {
        await using RunningService service = await WithPatientAsync();
        await AskForAsync(service, $$"""{"id":"R1","patient":"P1","windows":{{Windows}}}""");
        using HttpClient stranger = await service.ClientOfAsync(Role.Manager, ["south"]);
        await (await stranger.AskAsync("/v1/requests/R1/intake", "")).ProblemAsync(ProblemCatalogue.Unknown);
        await (await stranger.AskAsync("/v1/requests/R1/approval", """{"approved":true}""")).ProblemAsync(
            ProblemCatalogue.Unknown
        );
    }

    private static async Task AskForAsync(RunningService service, string request) =>
        await OkAsync(await service.Client.AskAsync("/v1/requests?branch=north", request));

    private static async Task<RunningService> WithPatientAsync(string more = "")
    {
        RunningService service = await RunningService.StartAsync(time: new MovableTime());
        await OkAsync(await service.Client.AskAsync("/v1/branches", Branch(more)));
        await OkAsync(
            await service.Client.AskAsync(
                "/v1/patients",
                """{"id":"P1","name":"Test Person","address":{"text":"Storgatan 1","latitude":57.7,"longitude":11.97}}"""
            )
        );
        return service;
    }

    private static string Branch(string more) =>
        """{"id":"north","agency":{"name":"Test","timeZone":"Europe/Stockholm"},"travel":{},"policy":{"terms":[]}"""
        + more
        + "}";

    private static async Task<JsonElement> OkAsync(HttpResponseMessage answer)
    {
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created, text);
        return JsonElement.Parse(text);
    }
}
