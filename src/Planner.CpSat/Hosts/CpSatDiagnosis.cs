using System.Text.RegularExpressions;
using Planner.CpSat.Process;

namespace Planner.CpSat;

/// <summary>Which solver runs and why, for people who look after an installation.</summary>
public sealed partial record CpSatDiagnosis
{
    /// <summary>The host taken; null when none works.</summary>
    public CpSatHost? Host { get; init; }

    /// <summary>Why this host, or why none: one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>What to do when none works; null otherwise.</summary>
    public string? Remedy { get; init; }

    /// <summary>The solver's version, such as 9.15.6755, from its log.</summary>
    public string? SolverVersion { get; init; }

    /// <summary>Path of the native library; null on the WebAssembly host.</summary>
    public string? LibraryPath { get; init; }

    /// <summary>Path of Node; null on the native host.</summary>
    public string? NodePath { get; init; }

    /// <summary>Version of Node, such as v26.10.0; null on the native host.</summary>
    public string? NodeVersion { get; init; }

    /// <summary>Whether Node suspends WebAssembly by itself (JSPI; six times faster); null on the native host.</summary>
    public bool? Jspi { get; init; }

    internal static CpSatDiagnosis Of(WorkerCommand command, string reason, string greeting, string log)
    {
        var said = greeting
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return new CpSatDiagnosis
        {
            Host = command.Host,
            Reason = reason,
            SolverVersion = VersionInLog().Match(log) is { Success: true } match ? match.Groups[1].Value : null,
            LibraryPath = said.GetValueOrDefault("library"),
            NodePath = command.Host == CpSatHost.WebAssembly ? command.FileName : null,
            NodeVersion = said.GetValueOrDefault("node"),
            Jspi = said.TryGetValue("jspi", out var jspi) ? jspi == "true" : null,
        };
    }

    [GeneratedRegex(@"CP-SAT solver v([0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex VersionInLog();
}
