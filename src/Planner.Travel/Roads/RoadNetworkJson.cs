using System.Text.Json.Serialization;

namespace Planner.Travel;

/// <summary>Generated reading of <see cref="RoadNetworkFile"/>, which starts faster than reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RoadNetworkFile))]
internal sealed partial class RoadNetworkJson : JsonSerializerContext;
