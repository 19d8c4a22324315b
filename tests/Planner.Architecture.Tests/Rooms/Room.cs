namespace Planner.Architecture.Tests;

/// <summary>A room of the house: its assembly, the rooms it may know, and the number of files that calls for a look.</summary>
public sealed record Room(string Assembly, string Folder, string[] MayKnow, int MostFiles)
{
    public static readonly Room[] All =
    [
        new("Planner.Domain", "src/Planner.Domain", [], 110),
        new("Planner.Travel", "src/Planner.Travel", ["Planner.Domain"], 60),
        new("Planner.Routing", "src/Planner.Routing", [], 140),
        new("Planner.Evaluation", "src/Planner.Evaluation", ["Planner.Domain", "Planner.Routing"], 100),
        new("Planner.CpSat", "src/Planner.CpSat", [], 70),
        new("Planner.SolverModels", "solver-models", ["Planner.CpSat", "Planner.Routing"], 80),
        new("Planner.Formats", "src/Planner.Formats", ["Planner.Domain", "Planner.Routing", "Planner.Travel"], 160),
        new(
            "Planner.Dispatch",
            "src/Planner.Dispatch",
            [
                "Planner.Domain",
                "Planner.Travel",
                "Planner.Routing",
                "Planner.Evaluation",
                "Planner.CpSat",
                "Planner.SolverModels",
                "Planner.Formats",
            ],
            90
        ),
        // Dispatch hands out domain and format types, and verdicts, so the two front doors see those too.
        new(
            "Planner.Api",
            "src/Planner.Api",
            [
                "Planner.Dispatch",
                "Planner.Domain",
                "Planner.Formats",
                "Planner.Travel",
                "Planner.Routing",
                "Planner.Evaluation",
            ],
            60
        ),
        new(
            "planner",
            "src/Planner.Cli",
            [
                "Planner.Dispatch",
                "Planner.Formats",
                "Planner.Api",
                "Planner.Domain",
                "Planner.Travel",
                "Planner.Routing",
                "Planner.Evaluation",
                "Planner.CpSat",
            ],
            60
        ),
    ];
}
