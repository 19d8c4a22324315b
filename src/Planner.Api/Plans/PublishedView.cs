namespace Planner.Api;

/// <summary>What was published.</summary>
/// <param name="Version">The plan's ETag now.</param>
/// <param name="Head">Number of the plan version that holds now.</param>
/// <param name="Rosters">The rosters of its days.</param>
/// <param name="Bookings">How many services are booked.</param>
/// <param name="Visits">How many visits of the branch got another clinician or state.</param>
public sealed record PublishedView(
    string Plan,
    long Version,
    long Head,
    IReadOnlyList<RosterView> Rosters,
    int Bookings,
    int Visits
);
