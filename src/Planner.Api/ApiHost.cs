using System.Net.Sockets;
using Planner.Dispatch;
using Planner.Store;

namespace Planner.Api;

/// <summary>Puts the service together and runs it.</summary>
public static class ApiHost
{
    /// <summary>Runs until the token is cancelled; running searches are ended, and what was planned is forgotten.</summary>
    /// <param name="started">Told the addresses, and how to make the first manager, once the service listens.</param>
    /// <exception cref="IOException">An address is taken or cannot be listened on.</exception>
    public static async Task RunAsync(
        ApiOptions options,
        CancellationToken cancellationToken,
        Action<StartedService>? started = null
    )
    {
        await using WebApplication app = Build(options);
        // A store that cannot be opened ends the start with its own words, before anything else runs.
        app.Services.GetRequiredService<PlannerStore>();
        await app.Services.GetRequiredService<SampleStart>().RunAsync(options.Sample);
        await ListenAsync(app, options, cancellationToken);
        started?.Invoke(Started(app, options));
        await app.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task ListenAsync(WebApplication app, ApiOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (SocketException fault)
        {
            string urls = string.Join(' ', options.Urls);
            throw new IOException(
                $"Cannot listen on {urls}: {fault.Message}. Choose another address with --urls.",
                fault
            );
        }
    }

    /// <summary>The service, not yet started.</summary>
    /// <param name="planner">Makes the plans; the planner itself by default.</param>
    /// <param name="time">The clock; the machine's by default.</param>
    public static WebApplication Build(ApiOptions options, IPlanner? planner = null, TimeProvider? time = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
        });
        AddLog(builder.Logging, options);
        AddServices(builder.Services, options, planner, time ?? TimeProvider.System);
        WebApplication app = builder.Build();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<TextGuard>();
        app.UseRouting();
        app.UseMiddleware<AccessMiddleware>();
        app.UseMiddleware<RateLimit>();
        app.UseMiddleware<IdempotencyMiddleware>();
        Map(app);
        AccessRules.Demand(app);
        return app;
    }

    private static StartedService Started(WebApplication app, ApiOptions options)
    {
        bool isEmpty = app.Services.GetRequiredService<SampleStart>().IsEmpty;
        return new([.. app.Urls], Path.GetFullPath(options.Folder), SetupCodeOf(app), isEmpty);
    }

    /// <summary>The code that makes the first manager; null once there is an account.</summary>
    public static string? SetupCodeOf(WebApplication app) => app.Services.GetRequiredService<SetupDesk>().Code;

    private static void AddServices(
        IServiceCollection services,
        ApiOptions options,
        IPlanner? planner,
        TimeProvider time
    )
    {
        NetworkLocator locator = NetworkLocator.Near(options.Data);
        services.AddSingleton(options);
        services.AddSingleton(time);
        services.AddSingleton(_ => StoreOpening.Open(options, time));
        services.AddAccess();
        services.AddHostedService<Telemetry>();
        services.AddSingleton(planner ?? new RosterPlanner(locator));
        services.AddSingleton(new DataSets(locator));
        services.AddSingleton<SubmittedBody>();
        services.AddPlanning(locator);
        services.AddResources(locator);
        services.AddOpenApi(
            "v1",
            document =>
            {
                OpenApiTitle.Apply(document);
                OperationDetails.Apply(document);
            }
        );
        services.ConfigureHttpJsonOptions(json => ApiJson.Apply(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
    }

    // Standard output belongs to the command that runs the service.
    private static void AddLog(ILoggingBuilder log, ApiOptions options)
    {
        log.ClearProviders();
        log.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        log.SetMinimumLevel(LogLevel.Warning);
        if (options.LogRequests)
            log.AddFilter(typeof(RequestLog).FullName, LogLevel.Information);
        // Who starts the service is told why it cannot start; a stack trace beside it helps nobody.
        log.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }

    private static void Map(WebApplication app)
    {
        app.MapStart();
        app.MapResources();
        app.MapIntake();
        app.MapLoading();
        app.MapVisits();
        app.MapVerification();
        app.MapRosters();
        app.MapPlanning();
        app.MapService();
        app.MapSetup();
        app.MapSession();
        app.MapBreakGlass();
        app.MapAccounts();
        app.MapKeys();
        app.MapAudit();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnyone();
    }
}
