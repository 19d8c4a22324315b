using System.Runtime.InteropServices;
using Planner.CpSat.Process;

namespace Planner.CpSat;

/// <summary>Finds the OR-Tools library and the .NET process that runs it.</summary>
internal static class NativeHost
{
    private static readonly string[] LibraryNames =
    [
        "libortools.so.9",
        "libortools.so",
        "libortools.9.dylib",
        "libortools.dylib",
        "ortools.dll",
        "google-ortools-native.so",
        "google-ortools-native.dylib",
        "google-ortools-native.dll",
    ];

    /// <summary>How to start the host.</summary>
    /// <exception cref="CpSatEngineException">The library or the worker is not there.</exception>
    public static WorkerCommand Find(CpSatEnvironment environment)
    {
        var library = FindLibrary(environment);
        var worker = Path.Combine(environment.ProgramFolder, "Planner.CpSat.Worker.dll");
        return File.Exists(worker)
            ? new WorkerCommand(CpSatHost.Native, FindDotnet(environment), ["exec", worker, library])
            : throw Missing($"The native solver's process is missing: {worker}.", "Install Planner again.");
    }

    private static string FindLibrary(CpSatEnvironment environment)
    {
        if (environment.LibraryPath is { Length: > 0 } path)
        {
            return File.Exists(path)
                ? Path.GetFullPath(path)
                : throw Missing($"PLANNER_ORTOOLS_LIBRARY names no file: {path}.", "Correct the path or unset it.");
        }

        return Candidates(environment).FirstOrDefault(File.Exists)
            ?? throw Missing(
                "There is no OR-Tools library beside the program.",
                "Set PLANNER_ORTOOLS_LIBRARY to its path, or build with -p:OrTools=nuget."
            );
    }

    private static IEnumerable<string> Candidates(CpSatEnvironment environment) =>
        from folder in new[]
        {
            Path.Combine(environment.ProgramFolder, "runtimes", RuntimeInformation.RuntimeIdentifier, "native"),
            environment.ProgramFolder,
        }
        from name in LibraryNames
        select Path.Combine(folder, name);

    // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>/; PATH is the last resort.
    private static string FindDotnet(CpSatEnvironment environment)
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var beside = Path.GetFullPath(Path.Combine(environment.RuntimeFolder, "..", "..", "..", name));
        return File.Exists(beside) ? beside : "dotnet";
    }

    private static CpSatEngineException Missing(string cause, string remedy) =>
        new(CpSatFailure.Missing, cause, remedy);
}
