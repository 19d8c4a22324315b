namespace Planner.Travel;

/// <summary>The JSON of a road network file; the format is described beside the data sets.</summary>
internal sealed record RoadNetworkFile(
    string? Format,
    int Version,
    string? Name,
    string? Attribution,
    string?[]? Classes,
    string?[]? Names,
    int[]? Nodes,
    int[]? Edges,
    int[]? Shape
)
{
    public const string FormatName = "planner-roads";
    public const int CurrentVersion = 1;
    public const int EdgeFields = 7;
    public const int OneWay = 1;
    public const int PassingOnly = 2;
    public const double UnitsPerDegree = 1e6;
}
