using System.Net.Http.Json;
using System.Text.Json;
using Planner.Store;

namespace Planner.Api.Tests;

public sealed class BreakGlassTests : IAsyncLifetime
{
    private readonly MovableTime _time = new();
    private RunningService _service = null!;

    public async Task InitializeAsync()
    {
        _service = await RunningService.StartAsync(new GatedPlanner(), time: _time);
        await _service.AddBranchAsync("north");
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task TheReachIsWiderForTheMinutesAskedFor()
    {
        using Person person = await Person.OfAsync(_service, "dispatcher", ["north"]);
        HttpResponseMessage answer = await BreakAsync(
            person,
            new { reason = "patient found on the floor", minutes = 10 }
        );
        JsonElement session = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("patient found on the floor", session.GetProperty("breakGlass").GetString());
        Assert.False(session.TryGetProperty("branches", out _));
        _time.Move(TimeSpan.FromMinutes(9));
        Assert.True((await person.Client.JsonAsync("/v1/session")).TryGetProperty("breakGlass", out _));
        _time.Move(TimeSpan.FromMinutes(1));
        session = await person.Client.JsonAsync("/v1/session");
        Assert.False(session.TryGetProperty("breakGlass", out _));
        Assert.Equal("north", session.GetProperty("branches")[0].GetString());
    }

    [Fact]
    public async Task EveryActionMeanwhileIsMarkedInTheAudit()
    {
        using Person person = await Person.OfAsync(_service, "dispatcher", ["north"]);
        await BreakAsync(person, new { reason = "storm" });
        await person.Client.DeleteAsync("/v1/session");
        AuditRow[] rows = [.. _service.Store.Read(reader => reader.Audit.After(0, 1000))];
        Assert.Contains(rows, row => row is { Action: "break-glass", Reason: "storm", Role: "dispatcher" });
        Assert.Contains(rows, row => row is { Action: "sign-out", Role: "dispatcher (break-glass)" });
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"reason\": \" \"}")]
    [InlineData("{\"reason\": \"storm\", \"minutes\": 61}")]
    [InlineData("{\"reason\": \"storm\", \"minutes\": 0}")]
    public async Task WithoutAReasonOrForTooLongItIsRefused(string body)
    {
        using Person person = await Person.OfAsync(_service, "coordinator", ["north"]);
        HttpResponseMessage answer = await person.Client.PostAsync("/v1/session/break-glass", Samples.Json(body));
        await answer.ProblemAsync(ProblemCatalogue.BadInput);
    }

    [Fact]
    public async Task AnAnalystAndAKeyCannotBreakTheGlass()
    {
        using Person analyst = await Person.OfAsync(_service, "analyst");
        await (await BreakAsync(analyst, new { reason = "x" })).ProblemAsync(ProblemCatalogue.NotPermitted);
        HttpResponseMessage key = await _service.Client.PostAsJsonAsync(
            "/v1/session/break-glass",
            new { reason = "x" }
        );
        await key.ProblemAsync(ProblemCatalogue.NoSession);
    }

    private static Task<HttpResponseMessage> BreakAsync(Person person, object body) =>
        person.Client.PostAsJsonAsync("/v1/session/break-glass", body);
}
