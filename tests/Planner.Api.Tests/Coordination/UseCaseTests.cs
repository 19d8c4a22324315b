using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Planner.Api.Tests;

/// <summary>The use cases of the command line over real HTTP, on a plan of the sample.</summary>
public sealed class UseCaseTests : IAsyncLifetime
{
    private RunningService _service = null!;
    private string _plan = "";

    private HttpClient Client => _service.Client;

    public async Task InitializeAsync()
    {
        _service = await RunningService.StartAsync();
        _plan = await Client.SubmitAsync("?iterations=500");
        Assert.Equal("done", await Client.LastStateAsync(_plan));
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [InlineData("/explanations", "costliest")]
    [InlineData("/radar?hours=24&callOuts=1&iterations=50", "replacements")]
    [InlineData("/risk?scenarios=50", "expectedLateVisits")]
    public async Task PlanIsAnalysed(string question, string field)
    {
        using HttpClient analyst = await _service.ClientOfAsync(Role.Analyst);
        HttpResponseMessage answer = await analyst.GetAsync(_plan + question);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        Assert.True(JsonElement.Parse(text).TryGetProperty(field, out _), text);
        foreach (var patient in Samples.Day.Request.Patients)
            Assert.DoesNotContain(patient.Name, text);
    }

    [Theory]
    [InlineData("/radar?hours=0")]
    [InlineData("/radar?hours=soon")]
    [InlineData("/radar?at=noon")]
    [InlineData("/risk?scenarios=1000000000")]
    [InlineData("/risk?seed=1e400")]
    [InlineData("/explanations?clinician=C1")]
    [InlineData("/slots")]
    public async Task ParameterThatMakesNoSenseIsRefused(string question) =>
        await (await Client.GetAsync(_plan + question)).ProblemAsync(ProblemCatalogue.BadQuery);

    [Fact]
    public async Task WhatThePlanDoesNotKnowIsRefusedWithItsPlace()
    {
        await (await Client.GetAsync(_plan + "/explanations?visit=V999")).ProblemAsync(ProblemCatalogue.BadInput);
        await (await Client.GetAsync(_plan + "/slots?for=W999")).ProblemAsync(ProblemCatalogue.BadInput);
        await (await Client.PostAsync(_plan + "/fills?slot=nobody", null)).ProblemAsync(ProblemCatalogue.BadInput);
    }

    [Fact]
    public async Task OpenSlotsAreRankedAgainstTheWaitlist()
    {
        HttpResponseMessage answer = await Client.PostAsync(_plan + "/fills?top=3", null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        JsonElement ranked = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.NotEqual(0, ranked.GetProperty("slots").GetArrayLength());
    }

    [Fact]
    public async Task RepairIsProposedAndOneProposalBecomesAVersion()
    {
        JsonElement repair = await RepairedAsync();
        string[] proposals =
        [
            .. repair.GetProperty("proposals").EnumerateArray().Select(p => p.GetProperty("plan").GetString()!),
        ];
        Assert.NotEmpty(proposals);
        Assert.Equal(proposals.Length, (await Client.JsonAsync(_plan + "/proposals")).GetArrayLength());
        JsonElement kept = await Client.JsonAsync(proposals[0]);
        Assert.Equal("open", kept.GetProperty("state").GetString());
        Assert.All(
            kept.GetProperty("proposal").GetProperty("calls").EnumerateArray(),
            call => Assert.False(call.TryGetProperty("name", out _))
        );

        HttpResponseMessage accepted = await Client.PostAsync(proposals[0] + "/accept?reason=agreed", null);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        JsonElement[] versions = [.. (await Client.JsonAsync(_plan + "/versions")).EnumerateArray()];
        Assert.Equal(("repair", 1L), (Text(versions[1], "cause"), versions[1].GetProperty("parent").GetInt64()));
        Assert.Equal("agreed", Text(versions[1], "reason"));
        await (await Client.PostAsync(proposals[0] + "/accept", null)).ProblemAsync(ProblemCatalogue.ProposalDecided);

        JsonElement compared = await Client.JsonAsync(_plan + "/versions/1/compare/2");
        Assert.Equal(
            1,
            compared.GetProperty("gone").GetArrayLength() + compared.GetProperty("leftOut").GetArrayLength()
        );
        await (await Client.GetAsync(_plan + "/versions/1/compare/9")).ProblemAsync(ProblemCatalogue.Unknown);
    }

    [Fact]
    public async Task ProposalForAnOlderVersionIsOutdatedAndADeclinedOneIsDecided()
    {
        string first = (await RepairedAsync()).GetProperty("proposals")[0].GetProperty("plan").GetString()!;
        string second = (await RepairedAsync()).GetProperty("proposals")[0].GetProperty("plan").GetString()!;
        string third = (await RepairedAsync()).GetProperty("proposals")[0].GetProperty("plan").GetString()!;
        Assert.Equal(HttpStatusCode.OK, (await Client.PostAsync(third + "/decline", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Client.PostAsync(first + "/accept", null)).StatusCode);
        await (await Client.PostAsync(second + "/accept", null)).ProblemAsync(ProblemCatalogue.ProposalOutdated);
        await (await Client.PostAsync(third + "/accept", null)).ProblemAsync(ProblemCatalogue.ProposalDecided);
    }

    [Fact]
    public async Task ScenarioIsComparedAsAJob()
    {
        string nurse = Samples.Day.Request.Clinicians[0].Id.Value;
        string scenario = $$"""
            {"schema":"planner/scenario/1","name":"without one","scenarios":[
              {"name":"without","changes":[{"change":"removeClinicians","clinicians":["{{nurse}}"]}]}]}
            """;
        HttpResponseMessage asked = await Client.AskAsync(
            $"/v1/scenarios?plan={_plan.Split('/')[^1]}&seeds=1&iterations=100",
            scenario
        );
        JsonElement job = await DoneAsync(asked);
        Assert.Equal("scenario", Text(job, "kind"));
        Assert.Equal(1, job.GetProperty("result").GetProperty("scenarios").GetArrayLength());
        await (await Client.AskAsync("/v1/scenarios", scenario)).ProblemAsync(ProblemCatalogue.BadQuery);
        await (await Client.AskAsync("/v1/scenarios?from=2026-03-02", "{}")).ProblemAsync(ProblemCatalogue.BadInput);
    }

    [Fact]
    public async Task PlanIsReplayedToTheSameBytes()
    {
        JsonElement job = await DoneAsync(await Client.AskAsync(_plan + "/replay", ""));
        Assert.True(job.GetProperty("result").GetProperty("sameBytes").GetBoolean(), job.GetRawText());
        JsonElement jobs = await Client.JsonAsync("/v1/jobs?limit=1");
        Assert.Equal("replay", Text(jobs.GetProperty("items")[0], "kind"));
        Assert.Equal("done", (await Client.JsonAsync(_plan)).GetProperty("state").GetString());
    }

    private async Task<JsonElement> DoneAsync(HttpResponseMessage asked)
    {
        Assert.True(asked.StatusCode == HttpStatusCode.Accepted, await asked.Content.ReadAsStringAsync());
        string job = asked.Headers.Location!.ToString();
        string state = await Client.LastStateAsync(job);
        JsonElement told = await Client.JsonAsync(job);
        Assert.True(state == "done", told.GetRawText());
        return told;
    }

    private async Task<JsonElement> RepairedAsync()
    {
        JsonElement plan = await Client.JsonAsync(_plan);
        JsonElement stop = plan.GetProperty("plan").GetProperty("plan").GetProperty("routes")[0].GetProperty("stops")[
            0
        ];
        string departure = plan.GetProperty("plan")
            .GetProperty("plan")
            .GetProperty("routes")[0]
            .GetProperty("departure")
            .GetString()!;
        string events =
            $$"""{"schema":"planner/events/1","events":[{"id":"e1","at":"{{departure}}","kind":"visitCancelled","visit":"{{Text(stop, "visit")}}"}]}""";
        HttpResponseMessage answer = await Client.AskAsync(_plan + "/repairs?iterations=200", events);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonElement.Parse(text);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
