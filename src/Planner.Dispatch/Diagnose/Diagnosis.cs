using Planner.CpSat;

namespace Planner.Dispatch;

/// <summary>What an installation has and what it lacks.</summary>
/// <param name="Runtime">.NET and operating system, in words.</param>
/// <param name="Solver">Which CP-SAT host runs and why.</param>
/// <param name="Agencies">Data sets with a request.</param>
/// <param name="Networks">Road networks.</param>
/// <param name="TravelCache">Folder where finished travel matrices are kept.</param>
/// <param name="Missing">What is missing, each with its remedy; empty = nothing.</param>
public sealed record Diagnosis(
    string Version,
    string Runtime,
    int Cores,
    CpSatDiagnosis Solver,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Networks,
    string? TravelCache,
    IReadOnlyList<MissingPart> Missing
);
