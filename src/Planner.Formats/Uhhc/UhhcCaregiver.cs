namespace Planner.Formats;

/// <summary>
/// A caregiver: abilities, terminals (indices) where the route begins and ends, the shift in minutes, and whether a lunch
/// break is due.
/// </summary>
public sealed record UhhcCaregiver(
    string Id,
    IReadOnlyList<string> Abilities,
    int Departing,
    int Arrival,
    int ShiftStart,
    int ShiftEnd,
    bool HasLunch
);
