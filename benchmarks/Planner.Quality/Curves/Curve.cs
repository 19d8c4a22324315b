namespace Planner.Quality;

/// <summary>A line of a chart: mean gap in percent over seconds, and the published level it is compared with.</summary>
/// <param name="Published">Mean gap of the best published costs of the same instances; NaN where there are none.</param>
public sealed record Curve(string Name, IReadOnlyList<(double Seconds, double Gap)> Points, double Published);
