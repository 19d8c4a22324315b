using System.Net.Http.Json;

namespace Planner.Api.Tests;

public class SetupTests
{
    [Fact]
    public async Task TheFirstManagerIsMadeOnceWithTheCodeOfTheStart()
    {
        await using RunningService service = await RunningService.StartEmptyAsync();
        using HttpClient anyone = service.Anonymous();
        Assert.True((await anyone.JsonAsync("/v1/setup")).GetProperty("needed").GetBoolean());
        await (await TryAsync(anyone, "aaaa-aaaa-aaaa-aaaa")).ProblemAsync(ProblemCatalogue.WrongSetupCode);
        string code = service.SetupCode!;
        using Person manager = await Person.SetUpAsync(service);
        Assert.Equal("manager", (await manager.Client.JsonAsync("/v1/session")).GetProperty("role").GetString());
        Assert.False((await anyone.JsonAsync("/v1/setup")).GetProperty("needed").GetBoolean());
        await (await TryAsync(anyone, code)).ProblemAsync(ProblemCatalogue.SetupDone);
        Assert.Null(service.SetupCode);
    }

    [Fact]
    public async Task OfManyWhoSetUpAtOnceOneBecomesTheManager()
    {
        await using RunningService service = await RunningService.StartEmptyAsync();
        using HttpClient anyone = service.Anonymous();
        string code = service.SetupCode!;
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => TryAsync(anyone, code)));
        Assert.Single(answers, answer => (int)answer.StatusCode == 201);
        Assert.Equal(7, answers.Count(answer => (int)answer.StatusCode == 409));
    }

    [Fact]
    public async Task EveryMistakeOfTheFormIsNamedAtOnce()
    {
        await using RunningService service = await RunningService.StartEmptyAsync();
        using HttpClient anyone = service.Anonymous();
        var body = new
        {
            login = "a b",
            password = "short",
            nam = "x",
        };
        var problem = await (await anyone.PostAsJsonAsync("/v1/setup", body)).ProblemAsync(ProblemCatalogue.BadInput);
        Assert.Equal(5, problem.GetProperty("mistakes").GetArrayLength());
    }

    private static Task<HttpResponseMessage> TryAsync(HttpClient client, string code) =>
        client.PostAsJsonAsync(
            "/v1/setup",
            new
            {
                code,
                login = "eve",
                name = "Eve",
                password = Person.Password,
            }
        );
}
