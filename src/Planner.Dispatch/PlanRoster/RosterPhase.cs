namespace Planner.Dispatch;

/// <summary>What a planning run is busy with.</summary>
public enum RosterPhase
{
    /// <summary>Reading the road network.</summary>
    Roads,

    /// <summary>Travel between all places.</summary>
    Matrix,

    /// <summary>Looking for a better roster.</summary>
    Search,

    /// <summary>Choosing the best times for the routes that were found.</summary>
    Timing,

    /// <summary>Every rule, and the price, once more.</summary>
    Check,
}
