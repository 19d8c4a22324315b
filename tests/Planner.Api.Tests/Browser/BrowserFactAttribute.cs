namespace Planner.Api.Tests;

/// <summary>A test in a real browser; skipped, and said so, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(Browser.Executable))
            Skip = $"There is no browser at {Browser.Executable}; install Chromium or set {Browser.Variable}.";
    }
}
