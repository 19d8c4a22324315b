using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A matrix with further places, each as far from everywhere as one of its own.</summary>
internal sealed class DoorMatrix(TravelLookup travel, IReadOnlyList<(GeoPoint Door, GeoPoint Inside)> doors)
    : ITravelMatrix
{
    private readonly int[] _rows = [.. doors.Select(door => travel.IndexOf(door.Inside))];

    public int Count => travel.Matrix.Count + doors.Count;
    public string Source => travel.Matrix.Source;
    public bool IsGreatCircle => travel.Matrix.IsGreatCircle;

    public GeoPoint Place(int index) =>
        index < travel.Matrix.Count ? travel.Matrix.Place(index) : doors[index - travel.Matrix.Count].Door;

    public TravelLeg? Leg(int from, int to) => travel.Matrix.Leg(Row(from), Row(to));

    private int Row(int index) => index < travel.Matrix.Count ? index : _rows[index - travel.Matrix.Count];
}
