using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Planner.Api.Tests;

/// <summary>A person at a browser: cookies, and the token that the service's pages send.</summary>
public sealed class Person : IDisposable
{
    public const string Password = "correct horse battery";

    private Person(RunningService service) =>
        Client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies })
        {
            BaseAddress = new(service.Address),
        };

    public CookieContainer Cookies { get; } = new();

    public HttpClient Client { get; }

    /// <summary>Makes the first manager and signs in.</summary>
    public static async Task<Person> SetUpAsync(RunningService service)
    {
        Person person = new(service);
        HttpResponseMessage answer = await person.Client.PostAsJsonAsync(
            "/v1/setup",
            new
            {
                code = service.SetupCode,
                login = "Ada@example.org",
                name = "Ada",
                password = Password,
            }
        );
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        await person.TakeTokenAsync(answer);
        return person;
    }

    /// <summary>Makes an account and signs in with it.</summary>
    public static async Task<Person> OfAsync(RunningService service, string role, string[]? branches = null)
    {
        string login = $"{role}-{(branches is null ? "all" : string.Join('-', branches))}";
        object body = new
        {
            login,
            name = "Some " + role,
            password = Password,
            role,
            branches,
            clinician = role == "clinician" ? "C1" : null,
        };
        HttpResponseMessage made = await service.Client.PostOnceAsync("/v1/accounts", body);
        Assert.True(made.StatusCode == HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        Person person = new(service);
        Assert.Equal(HttpStatusCode.OK, (await person.EnterAsync(login)).StatusCode);
        return person;
    }

    /// <summary>At the sign-in form, not signed in.</summary>
    public static Person Nobody(RunningService service) => new(service);

    public async Task<HttpResponseMessage> EnterAsync(string login, string password = Password)
    {
        HttpResponseMessage answer = await Client.PostAsJsonAsync("/v1/session", new { login, password });
        if (answer.IsSuccessStatusCode)
            await TakeTokenAsync(answer);
        return answer;
    }

    public void Dispose() => Client.Dispose();

    private async Task TakeTokenAsync(HttpResponseMessage answer) =>
        TakeToken(await answer.Content.ReadFromJsonAsync<JsonElement>());

    /// <summary>Sends the token of a session with every change from now on.</summary>
    public void TakeToken(JsonElement session)
    {
        Client.DefaultRequestHeaders.Remove("X-CSRF-Token");
        Client.DefaultRequestHeaders.Add("X-CSRF-Token", session.GetProperty("csrfToken").GetString());
    }
}
