namespace Planner.Cli.Tests;

/// <summary>The datasets of the checkout the tests run in.</summary>
internal static class SampleData
{
    public static string Of(string name)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "datasets")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "datasets", name);
    }
}
