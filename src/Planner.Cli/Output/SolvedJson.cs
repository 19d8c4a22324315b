using System.Text.Json.Nodes;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary>A solved instance as the one JSON document of <c>planner solve --json</c>.</summary>
internal static class SolvedJson
{
    /// <param name="costUnits">Cost units in one unit of the instance.</param>
    public static JsonObject Of(SolvedInstance solved, SolveInstanceOptions options, double costUnits)
    {
        var json = new JsonObject
        {
            ["family"] = "hhcrsp",
            ["instance"] = solved.Name,
            ["feasible"] = solved.Feasible,
            ["cost"] = Math.Round(solved.Cost, 3),
            ["parts"] = new JsonObject
            {
                ["travel"] = solved.Travel,
                ["tardiness"] = solved.Tardiness,
                ["maxTardiness"] = solved.MaxTardiness,
            },
            ["seed"] = options.Seed,
            ["workers"] = options.Workers == 0 ? Environment.ProcessorCount : options.Workers,
            ["seconds"] = Math.Round(solved.Search.Elapsed.TotalSeconds, 3),
            ["iterations"] = solved.Search.Iterations,
            ["evaluations"] = solved.Search.Evaluations,
            ["firstFeasibleSeconds"] = solved.FirstFeasibleSeconds is { } first ? Math.Round(first, 3) : null,
            ["trace"] = RosterJson.Each(
                solved.Trace,
                point => new JsonArray(Math.Round(point.Seconds, 3), Math.Round(point.Cost, 3))
            ),
        };
        ProofWords.AddTo(json, solved.Search, costUnits);
        return json;
    }
}
