namespace Planner.Architecture.Tests;

/// <summary>A room of the house: its assembly, the rooms it may know, and the number of files that calls for a look.</summary>
public sealed record Room(string Assembly, string Folder, string[] MayKnow, int MostFiles)
{
    /// <summary>What the rooms of the use cases stand on.</summary>
    private static readonly string[] UseCases =
    [
        "Planner.Domain",
        "Planner.Travel",
        "Planner.Routing",
        "Planner.Evaluation",
        "Planner.CpSat",
        "Planner.SolverModels",
        "Planner.Formats",
        "Planner.Dispatch",
    ];

    public static readonly Room[] All =
    [
        new("Planner.Domain", "src/Planner.Domain", [], 160),
        new("Planner.Travel", "src/Planner.Travel", ["Planner.Domain"], 70),
        new("Planner.Routing", "src/Planner.Routing", [], 230),
        new("Planner.Evaluation", "src/Planner.Evaluation", ["Planner.Domain", "Planner.Routing"], 120),
        new("Planner.CpSat", "src/Planner.CpSat", [], 70),
        new("Planner.SolverModels", "solver-models", ["Planner.CpSat", "Planner.Routing"], 140),
        new("Planner.Formats", "src/Planner.Formats", ["Planner.Domain", "Planner.Routing", "Planner.Travel"], 290),
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
            200
        ),
        new(
            "Planner.Orders",
            "src/Planner.Orders",
            ["Planner.Domain", "Planner.Routing", "Planner.CpSat", "Planner.SolverModels"],
            80
        ),
        new("Planner.Coordination", "src/Planner.Coordination", [.. UseCases, "Planner.Orders"], 150),
        new("Planner.Analysis", "src/Planner.Analysis", [.. UseCases, "Planner.Orders", "Planner.Coordination"], 100),
        new("Planner.Store", "src/Planner.Store", ["Planner.Domain"], 140),
        // Dispatch hands out domain and format types, and verdicts, so the two front doors see those too.
        new(
            "Planner.Api",
            "src/Planner.Api",
            [
                "Planner.Dispatch",
                "Planner.Orders",
                "Planner.Coordination",
                "Planner.Analysis",
                "Planner.Domain",
                "Planner.Formats",
                "Planner.Travel",
                "Planner.Routing",
                "Planner.Evaluation",
                "Planner.CpSat",
                "Planner.Store",
            ],
            330
        ),
        new(
            "planner",
            "src/Planner.Cli",
            [
                "Planner.Dispatch",
                "Planner.Orders",
                "Planner.Coordination",
                "Planner.Analysis",
                "Planner.Formats",
                "Planner.Api",
                "Planner.Domain",
                "Planner.Travel",
                "Planner.Routing",
                "Planner.Evaluation",
                "Planner.CpSat",
                "Planner.Store",
            ],
            130
        ),
    ];
}
