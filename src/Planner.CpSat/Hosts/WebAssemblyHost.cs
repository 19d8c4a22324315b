using System.Runtime.InteropServices;
using Planner.CpSat.Process;

namespace Planner.CpSat;

/// <summary>Finds the WebAssembly solver and the Node that runs it.</summary>
internal static class WebAssemblyHost
{
    private const string Solver = "cp_sat_runtime_node.wasm";
    private static readonly string Modules = Path.Combine("src", "Planner.CpSat", "wasm", "node_modules");

    private static string NodeName => OperatingSystem.IsWindows() ? "node.exe" : "node";

    /// <summary>How to start the host.</summary>
    /// <exception cref="CpSatEngineException">The solver or Node is not there.</exception>
    public static WorkerCommand Find(CpSatEnvironment environment)
    {
        var published = Path.Combine(environment.ProgramFolder, "cpsat-wasm");
        var worker = Path.Combine(published, "worker.mjs");
        var modules = FindModules(environment.ProgramFolder);
        string[] folders =
        [
            published,
            .. modules.Select(m => Path.Combine(m, "or-tools-wasm", "build", "javascript", "node-wasm")),
        ];
        var folder =
            folders.FirstOrDefault(f => File.Exists(Path.Combine(f, Solver)))
            ?? throw Missing("The WebAssembly solver is not installed.", "Build Planner.CpSat with npm on the PATH.");
        return new WorkerCommand(CpSatHost.WebAssembly, FindNode(environment, published, modules), [worker, folder]);
    }

    // A build runs below the checkout whose npm folder it filled; a published program carries the files.
    private static IReadOnlyList<string> FindModules(string programFolder)
    {
        for (var folder = new DirectoryInfo(programFolder); folder is not null; folder = folder.Parent)
        {
            var modules = Path.Combine(folder.FullName, Modules);
            if (Directory.Exists(modules))
            {
                return [modules];
            }
        }

        return [];
    }

    private static string FindNode(CpSatEnvironment environment, string published, IReadOnlyList<string> modules)
    {
        if (environment.NodePath is { Length: > 0 } path)
        {
            return File.Exists(path)
                ? path
                : throw Missing($"PLANNER_NODE names no file: {path}.", "Correct the path or unset it.");
        }

        var platform = OperatingSystem.IsWindows() ? "win" : "linux";
        var package = $"node-{platform}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        return new[] { published }
                .Concat(modules.Select(m => Path.Combine(m, package, "bin")))
                .Concat(environment.SearchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
                .Select(f => Path.Combine(f, NodeName))
                .FirstOrDefault(File.Exists)
            ?? throw Missing("There is no Node to run the WebAssembly solver.", "Install Node 20 or newer.");
    }

    private static CpSatEngineException Missing(string cause, string remedy) =>
        new(CpSatFailure.Missing, cause, remedy);
}
