using System.Net;
using System.Net.Http.Json;

namespace Planner.Api.Tests;

public sealed class SessionTests : IAsyncLifetime
{
    private readonly MovableTime _time = new();
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(new GatedPlanner(), time: _time);

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task TheCookieCannotBeReadByScriptsOrSentByOtherSites()
    {
        await Person.OfAsync(_service, "analyst");
        using HttpClient plain = _service.Anonymous();
        var body = new { login = "analyst-all", password = Person.Password };
        HttpResponseMessage answer = await plain.PostAsJsonAsync("/v1/session", body);
        string cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);
        Assert.DoesNotContain("expires", cookie);
    }

    [Fact]
    public async Task APersonWhoDoesNothingIsSignedOutAndOneWhoWorksIsNot()
    {
        using Person person = await Person.OfAsync(_service, "dispatcher");
        for (int i = 0; i < 4; i++)
        {
            _time.Move(TimeSpan.FromMinutes(14));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(person));
        }
        _time.Move(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(person));
    }

    [Fact]
    public async Task ASessionEndsAfterTwelveHoursHoweverBusyItIs()
    {
        using Person person = await Person.OfAsync(_service, "dispatcher");
        for (int minutes = 0; minutes < 12 * 60; minutes += 10)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(person));
            _time.Move(TimeSpan.FromMinutes(10));
        }
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(person));
    }

    [Fact]
    public async Task SigningOutEndsTheSessionForWhoeverHasItsCookie()
    {
        using Person person = await Person.OfAsync(_service, "coordinator");
        Cookie cookie = person.Cookies.GetAllCookies().Single();
        Assert.Equal(HttpStatusCode.NoContent, (await person.Client.DeleteAsync("/v1/session")).StatusCode);
        using HttpClient thief = _service.Anonymous();
        thief.DefaultRequestHeaders.Add("Cookie", $"{cookie.Name}={cookie.Value}");
        await (await thief.GetAsync("/v1/session")).ProblemAsync(ProblemCatalogue.NotSignedIn);
    }

    [Fact]
    public async Task AChangeWithoutThePagesTokenIsRefused()
    {
        using Person person = await Person.OfAsync(_service, "manager");
        person.Client.DefaultRequestHeaders.Remove("X-CSRF-Token");
        HttpResponseMessage answer = await person.Client.PostOnceAsync("/v1/keys", new { name = "x" });
        await answer.ProblemAsync(ProblemCatalogue.CsrfTokenMissing);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(person));
    }

    [Fact]
    public async Task ANewPasswordEndsTheOtherSessionsOfTheAccount()
    {
        using Person here = await Person.OfAsync(_service, "dispatcher");
        using Person there = Person.Nobody(_service);
        await there.EnterAsync("dispatcher-all");
        var body = new { current = Person.Password, password = "another long password" };
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await here.Client.PutAsJsonAsync("/v1/session/password", body)).StatusCode
        );
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(there));
        await (await there.EnterAsync("dispatcher-all")).ProblemAsync(ProblemCatalogue.WrongPassword);
        Assert.Equal(HttpStatusCode.OK, (await there.EnterAsync("dispatcher-all", "another long password")).StatusCode);
    }

    [Fact]
    public async Task ADisabledAccountIsSignedOutEverywhereAtOnce()
    {
        using Person person = await Person.OfAsync(_service, "coordinator");
        string id = (await person.Client.JsonAsync("/v1/session")).GetProperty("account").GetString()!;
        HttpResponseMessage done = await _service.Client.ChangeAsync(
            HttpMethod.Patch,
            "/v1/accounts/" + id,
            "\"1\"",
            new { disabled = true }
        );
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(person));
        await (await person.EnterAsync("coordinator-all")).ProblemAsync(ProblemCatalogue.WrongPassword);
    }

    [Fact]
    public async Task GuessingIsSlowedDownAndAGoodPasswordWaitsToo()
    {
        using Person person = await Person.OfAsync(_service, "dispatcher");
        for (int i = 0; i < 5; i++)
            await (await person.EnterAsync("dispatcher-all", "wrong")).ProblemAsync(ProblemCatalogue.WrongPassword);
        HttpResponseMessage early = await person.EnterAsync("dispatcher-all");
        await early.ProblemAsync(ProblemCatalogue.RateLimited);
        _time.Move(early.Headers.RetryAfter!.Delta!.Value);
        Assert.Equal(HttpStatusCode.OK, (await person.EnterAsync("dispatcher-all")).StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(Person person) =>
        (await person.Client.GetAsync("/v1/session")).StatusCode;
}
