using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Planner.Store;

namespace Planner.Api.Tests;

/// <summary>The service on a free port and an empty store, over real HTTP, with keys for every role.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private RunningService(WebApplication app, DirectoryInfo folder)
    {
        (_app, _folder) = (app, folder);
        Client = Anonymous();
    }

    /// <summary>Signed in as a manager of every branch.</summary>
    public HttpClient Client { get; }

    public string Address => _app.Urls.Single();

    public PlannerStore Store => _app.Services.GetRequiredService<PlannerStore>();

    public IServiceProvider Services => _app.Services;

    public static async Task<RunningService> StartAsync(IPlanner? planner = null, ApiOptions? options = null)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("planner-api-");
        ApiOptions used = (options ?? new ApiOptions()) with
        {
            Urls = ["http://127.0.0.1:0"],
            Folder = folder.FullName,
        };
        WebApplication app = ApiHost.Build(used, planner);
        await app.StartAsync();
        RunningService service = new(app, folder);
        service.Client.DefaultRequestHeaders.Authorization = await service.KeyAsync(Role.Manager);
        return service;
    }

    /// <summary>A client that is not signed in.</summary>
    public HttpClient Anonymous() => new() { BaseAddress = new Uri(Address) };

    /// <summary>A client with a key of its own.</summary>
    /// <param name="branches">Null = every branch.</param>
    public async Task<HttpClient> ClientOfAsync(Role role, string[]? branches = null, string? clinician = null)
    {
        HttpClient client = Anonymous();
        client.DefaultRequestHeaders.Authorization = await KeyAsync(role, branches, clinician);
        return client;
    }

    /// <summary>The header of a new key.</summary>
    public async Task<AuthenticationHeaderValue> KeyAsync(
        Role role,
        string[]? branches = null,
        string? clinician = null
    )
    {
        string key = KeySecret.Make();
        AccountRow row = new AccountRow
        {
            Id = "key-" + KeySecret.Hash(key)[..8],
            Kind = AccountRow.Key,
            Name = $"test {role}",
            Secret = KeySecret.Hash(key),
            Role = role.ToString().ToLowerInvariant(),
            ClinicianId = clinician,
        }.WithBranches(branches);
        await Store.WriteAsync(Author.System, change => change.Accounts.Insert(row));
        return new AuthenticationHeaderValue("Bearer", key);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
