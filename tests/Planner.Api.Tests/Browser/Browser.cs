using Microsoft.Playwright;

namespace Planner.Api.Tests;

/// <summary>A headless Chromium that talks to nobody but the page it is given.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string Variable = "PLANNER_CHROMIUM";

    private static readonly string[] Quiet =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string Executable => Environment.GetEnvironmentVariable(Variable) ?? "/usr/bin/chromium";

    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable))
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Quiet });
    }

    /// <summary>A new window with its own state; fixed zone, no motion.</summary>
    public async Task<WatchedPage> OpenAsync(int width = 1280, bool offline = false)
    {
        IBrowserContext context = await _browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                TimezoneId = "America/New_York",
                ReducedMotion = ReducedMotion.Reduce,
                Offline = offline,
            }
        );
        return new(await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
