namespace Planner.Travel.Tests;

internal static class Legs
{
    /// <summary>All legs of a matrix, row by row.</summary>
    public static List<TravelLeg?> Of(ITravelMatrix matrix) =>
        [
            .. from a in Enumerable.Range(0, matrix.Count)
            from b in Enumerable.Range(0, matrix.Count)
            select matrix.Leg(a, b),
        ];
}
