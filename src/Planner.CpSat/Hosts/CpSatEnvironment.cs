using System.Runtime.InteropServices;

namespace Planner.CpSat;

/// <summary>Where solvers are looked for.</summary>
public sealed record CpSatEnvironment
{
    /// <summary><c>native</c> or <c>wasm</c> to force a host; null or empty to take the best one there is (PLANNER_CPSAT).</summary>
    public string? ForcedHost { get; init; }

    /// <summary>Path of the OR-Tools library (PLANNER_ORTOOLS_LIBRARY); null to look beside the program only.</summary>
    public string? LibraryPath { get; init; }

    /// <summary>Path of a Node program (PLANNER_NODE); null to take the bundled one, then the one on the PATH.</summary>
    public string? NodePath { get; init; }

    /// <summary>Folder of the running program; everything else is found from here.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Folders searched for programs, as in PATH.</summary>
    public string SearchPath { get; init; } = "";

    /// <summary>Folder of the .NET runtime that runs this program.</summary>
    internal string RuntimeFolder { get; init; } = RuntimeEnvironment.GetRuntimeDirectory();

    /// <summary>The environment of this process.</summary>
    public static CpSatEnvironment Current() =>
        new()
        {
            ForcedHost = Environment.GetEnvironmentVariable("PLANNER_CPSAT"),
            LibraryPath = Environment.GetEnvironmentVariable("PLANNER_ORTOOLS_LIBRARY"),
            NodePath = Environment.GetEnvironmentVariable("PLANNER_NODE"),
            SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "",
        };
}
