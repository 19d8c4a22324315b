namespace Planner.Benchmarks;

/// <summary>Data of the project this program was built from, wherever it runs.</summary>
internal static class ProjectFolder
{
    public static string Datasets { get; } =
        Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "datasets");

    private static string Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Planner.sln"))
            ? folder.FullName
            : Root(
                folder.Parent ?? throw new DirectoryNotFoundException("Planner.sln is in no folder above the program.")
            );
}
