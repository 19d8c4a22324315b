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
    private readonly bool _ownsFolder;

    private RunningService(WebApplication app, DirectoryInfo folder, bool ownsFolder)
    {
        (_app, _folder, _ownsFolder) = (app, folder, ownsFolder);
        Client = Once();
    }

    /// <summary>Signed in as a manager of every branch.</summary>
    public HttpClient Client { get; }

    public string Address => _app.Urls.Single();

    public PlannerStore Store => _app.Services.GetRequiredService<PlannerStore>();

    public IServiceProvider Services => _app.Services;

    /// <summary>The code that makes the first manager; null once there is an account.</summary>
    public string? SetupCode => ApiHost.SetupCodeOf(_app);

    /// <summary>With a manager's key.</summary>
    /// <param name="place">Where the store lies and stays; null = an empty one that goes with the service.</param>
    public static async Task<RunningService> StartAsync(
        IPlanner? planner = null,
        ApiOptions? options = null,
        StorePlace? place = null,
        TimeProvider? time = null
    )
    {
        RunningService service = await StartEmptyAsync(planner, options, place, time);
        service.Client.DefaultRequestHeaders.Authorization = await service.KeyAsync(Role.Manager);
        return service;
    }

    /// <summary>Without any account.</summary>
    public static async Task<RunningService> StartEmptyAsync(
        IPlanner? planner = null,
        ApiOptions? options = null,
        StorePlace? place = null,
        TimeProvider? time = null
    )
    {
        DirectoryInfo folder = place?.Folder ?? Directory.CreateTempSubdirectory("planner-api-");
        ApiOptions used = (options ?? new ApiOptions()) with
        {
            Urls = ["http://127.0.0.1:0"],
            Folder = folder.FullName,
            Store = place?.Address ?? options?.Store,
        };
        WebApplication app = ApiHost.Build(used, planner, time);
        await app.StartAsync();
        return new(app, folder, place is null);
    }

    /// <summary>An empty branch.</summary>
    public Task AddBranchAsync(string id) =>
        Store.WriteAsync(
            Author.System,
            change =>
                change
                    .Documents(DocumentKind.Branch)
                    .Insert(
                        new DocumentRow
                        {
                            BranchId = id,
                            Id = id,
                            Document = "{}",
                        }
                    )
        );

    /// <summary>A client that is not signed in.</summary>
    public HttpClient Anonymous() => new() { BaseAddress = new Uri(Address) };

    /// <summary>A client with a key of its own.</summary>
    /// <param name="branches">Null = every branch.</param>
    public async Task<HttpClient> ClientOfAsync(Role role, string[]? branches = null, string? clinician = null)
    {
        HttpClient client = Once();
        client.DefaultRequestHeaders.Authorization = await KeyAsync(role, branches, clinician);
        return client;
    }

    private HttpClient Once() => new(new OnceHandler()) { BaseAddress = new Uri(Address) };

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

    /// <summary>The process dies: nothing is handed back, nothing more is written.</summary>
    public void Kill() => Store.Dispose();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsFolder)
            _folder.Delete(recursive: true);
    }
}
