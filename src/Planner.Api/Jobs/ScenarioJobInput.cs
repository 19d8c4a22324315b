using System.Text;
using System.Text.Json;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>What a what-if works on.</summary>
/// <param name="Request">The agency's request, as JSON.</param>
/// <param name="Scenario">A planner/scenario/1 document.</param>
internal sealed record ScenarioJobInput(string Request, string Scenario)
{
    public static ScenarioJobInput Read(string text) =>
        JsonSerializer.Deserialize<ScenarioJobInput>(text, ApiJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, ApiJson.Options);

    public ScenarioFile File()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Scenario));
        return ScenarioReader.Read(stream, "scenario");
    }
}
