namespace Planner.Api.Tests;

/// <summary>The tree this test was built from.</summary>
internal static class SourceTree
{
    /// <param name="path">Relative to the tree's root.</param>
    public static string Folder(string path)
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Planner.sln")))
            at = at.Parent;
        return Path.Combine(
            at?.FullName ?? throw new DirectoryNotFoundException("The tree's root is not above."),
            path
        );
    }
}
