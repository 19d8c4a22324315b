namespace Planner.Quality;

/// <summary>Files of the project this program was built from.</summary>
public static class ProjectFiles
{
    /// <summary>The folder with Planner.sln, upwards from the program.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Planner => Path.Combine(Root, "src/Planner.Cli/bin/Release/net10.0/planner");

    public static string Datasets => Path.Combine(Root, "datasets");

    public static string StandardSet => Path.Combine(Root, "benchmarks/standard-set.csv");

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Planner.sln"))
            ? folder.FullName
            : Find(
                folder.Parent ?? throw new DirectoryNotFoundException("Planner.sln is in no folder above the program.")
            );
}
