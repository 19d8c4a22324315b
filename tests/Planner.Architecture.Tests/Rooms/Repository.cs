namespace Planner.Architecture.Tests;

/// <summary>The checkout the tests run in.</summary>
public static class Repository
{
    public static readonly string Root = FindRoot();

    private static readonly string[] NotOurs = ["bin", "obj", "node_modules"];

    /// <summary>Source files below a folder, generated and built ones left out.</summary>
    public static IEnumerable<string> Sources(string folder, string pattern = "*.cs") =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(NotOurs.Contains))
            .Order(StringComparer.Ordinal);

    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Planner.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout.");
    }
}
