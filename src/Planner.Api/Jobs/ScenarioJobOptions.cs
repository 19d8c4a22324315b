using System.Text.Json;
using Planner.Analysis;

namespace Planner.Api;

/// <summary>How a what-if is replayed.</summary>
/// <param name="Days">Most days; null = all.</param>
/// <param name="Seeds">Searches of every day.</param>
/// <param name="Iterations">Budget of each search.</param>
internal sealed record ScenarioJobOptions(string Name, int? Days, int Seeds, long Seed, long Iterations)
{
    public WhatIfOptions WhatIf =>
        new()
        {
            Days = Days,
            Seeds = Seeds,
            Seed = Seed,
            Iterations = Iterations,
        };

    public static ScenarioJobOptions Read(string text) =>
        JsonSerializer.Deserialize<ScenarioJobOptions>(text, ApiJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, ApiJson.Options);
}
