namespace Planner.Travel;

/// <summary>One direction of a road edge.</summary>
internal readonly record struct Arc(int Tail, int Head, long Cost, int Edge)
{
    public Arc Reversed => new(Head, Tail, Cost, Edge);
}
