using System.Text.Json;

namespace Planner.Quality;

/// <summary>What <c>planner solve --json</c> said.</summary>
/// <param name="Seconds">Of the search alone.</param>
/// <param name="FirstFeasible">Seconds of search until everybody was served; NaN where that never came.</param>
/// <param name="Trace">Seconds of search and cost of each better solution.</param>
public sealed record SolveReport(
    bool Feasible,
    double Cost,
    double Seconds,
    long Evaluations,
    double FirstFeasible,
    IReadOnlyList<TracePoint> Trace
)
{
    /// <summary>Null where the output is no such document.</summary>
    public static SolveReport? Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Of(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static SolveReport Of(JsonElement root) =>
        new(
            root.GetProperty("feasible").GetBoolean(),
            root.GetProperty("cost").GetDouble(),
            root.GetProperty("seconds").GetDouble(),
            root.GetProperty("evaluations").GetInt64(),
            root.GetProperty("firstFeasibleSeconds") is { ValueKind: JsonValueKind.Number } first
                ? first.GetDouble()
                : double.NaN,
            [
                .. root.GetProperty("trace")
                    .EnumerateArray()
                    .Select(p => new TracePoint(p[0].GetDouble(), p[1].GetDouble())),
            ]
        );
}
