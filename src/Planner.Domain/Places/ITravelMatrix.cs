namespace Planner.Domain;

/// <summary>
/// Travel between numbered places. Asymmetric. A leg from a place to itself is 0; no way is null, never 0.
/// </summary>
public interface ITravelMatrix
{
    /// <summary>How many places there are.</summary>
    int Count { get; }

    /// <summary>What the times come from, for the plan: a network's name or "great circle".</summary>
    string Source { get; }

    /// <summary>True where no road network was used; the plan says so.</summary>
    bool IsGreatCircle { get; }

    /// <summary>The point that was asked for, before snapping.</summary>
    GeoPoint Place(int index);

    /// <summary>Travel for ways that are still to be driven; other only where some took something else before.</summary>
    ITravelMatrix Now => this;

    /// <summary>Fastest way between two places; null where there is none.</summary>
    TravelLeg? Leg(int from, int to);
}
