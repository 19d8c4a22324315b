namespace Planner.Formats.Tests;

/// <summary>The committed datasets, found from where the tests run.</summary>
internal static class Datasets
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(string name) => System.IO.Path.Combine(Root, name);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Planner.sln"))
            ? System.IO.Path.Combine(folder, "datasets")
            : Find(Directory.GetParent(folder)!.FullName);
}
