using Planner.CpSat;

namespace Planner.SolverModels.Tests;

/// <summary>This process's environment, with the native library kept beside the repository where none is set.</summary>
internal static class SolverEnvironment
{
    private static readonly string Library = Path.Combine("shared", "native", "linux-x64", "ortools", ".libs");

    public static CpSatEnvironment Current()
    {
        var environment = CpSatEnvironment.Current();
        return string.IsNullOrEmpty(environment.LibraryPath)
            ? environment with
            {
                LibraryPath = FindLibrary(new DirectoryInfo(AppContext.BaseDirectory)),
            }
            : environment;
    }

    private static string? FindLibrary(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, Library, "libortools.so.9");
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
