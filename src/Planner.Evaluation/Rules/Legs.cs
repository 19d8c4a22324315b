namespace Planner.Evaluation;

/// <summary>How a leg is named in a message.</summary>
internal static class Legs
{
    public static string Words(GapFacts gap) =>
        $"from {gap.Before?.Planned.Visit.Value ?? "the start place"} to {gap.After?.Planned.Visit.Value ?? "the end place"}";
}
