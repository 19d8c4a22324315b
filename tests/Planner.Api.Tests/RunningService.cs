using Microsoft.AspNetCore.Builder;

namespace Planner.Api.Tests;

/// <summary>The service on a free port, over real HTTP.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningService(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public string Address => _app.Urls.Single();

    public static async Task<RunningService> StartAsync(IPlanner? planner = null, ApiOptions? options = null)
    {
        ApiOptions used = (options ?? new ApiOptions()) with { Urls = ["http://127.0.0.1:0"] };
        WebApplication app = ApiHost.Build(used, planner);
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
