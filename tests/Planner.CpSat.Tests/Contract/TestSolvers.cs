using Planner.CpSat.Process;

namespace Planner.CpSat.Tests.Contract;

/// <summary>Finds the solvers that the tests run on.</summary>
internal static class TestSolvers
{
    private static readonly string Library = Path.Combine("shared", "native", "linux-x64", "ortools", ".libs");

    /// <summary>This process's environment, with the test library where none is set.</summary>
    public static CpSatEnvironment Environment { get; } = WithLibrary(CpSatEnvironment.Current());

    /// <summary>Why a host is not there; null when it is.</summary>
    public static string? WhyMissing(string host)
    {
        try
        {
            CpSatEngines.Select(Environment with { ForcedHost = host });
            return null;
        }
        catch (CpSatEngineException e)
        {
            return e.Message;
        }
    }

    /// <summary>How a host's process is started.</summary>
    public static WorkerCommand Command(CpSatHost host)
    {
        var forced = host == CpSatHost.Native ? "native" : "wasm";
        return CpSatEngines.Select(Environment with { ForcedHost = forced }).Command;
    }

    private static CpSatEnvironment WithLibrary(CpSatEnvironment environment) =>
        string.IsNullOrEmpty(environment.LibraryPath)
            ? environment with
            {
                LibraryPath = FindLibrary(AppContext.BaseDirectory),
            }
            : environment;

    private static string? FindLibrary(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
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
