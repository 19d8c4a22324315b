using System.Text.Json.Nodes;
using Planner.Api;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>A solved instance as the one JSON document of <c>planner solve --json</c>.</summary>
internal static class SolvedJson
{
    public static JsonObject Of(SolvedInstance solved, SolveInstanceOptions options)
    {
        var json = new JsonObject
        {
            ["family"] = JsonChoice.Name(solved.Instance.Family),
            ["instance"] = solved.Name,
            ["feasible"] = solved.Feasible,
            ["leftOut"] = solved.LeftOut,
            ["cost"] = Math.Round(solved.Cost, 3),
            ["parts"] = new JsonObject(
                solved.Parts.Select(part => KeyValuePair.Create(part.Name, (JsonNode?)JsonValue.Create(part.Value)))
            ),
            ["seed"] = options.Seed,
            ["workers"] = options.Workers == 0 ? Environment.ProcessorCount : options.Workers,
            ["seconds"] = Math.Round(solved.Search.Elapsed.TotalSeconds, 3),
            ["iterations"] = solved.Search.Iterations,
            ["evaluations"] = solved.Search.Evaluations,
            ["firstFeasibleSeconds"] = solved.FirstFeasibleSeconds is { } first ? Math.Round(first, 3) : null,
            ["trace"] = JsonParts.Each(
                solved.Trace,
                point => new JsonArray(Math.Round(point.Seconds, 3), Math.Round(point.Cost, 3))
            ),
        };
        ProofWords.AddTo(json, solved.Search, solved.Instance.CostUnitsPerUnit);
        return json;
    }
}
