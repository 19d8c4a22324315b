namespace Planner.Api;

/// <summary>The roster that holds on a day of a branch.</summary>
/// <param name="Version">One more with each publication or withdrawal.</param>
/// <param name="Plan">Id of the plan; null once it was withdrawn.</param>
/// <param name="PlanVersion">Version of the plan; null once it was withdrawn.</param>
/// <param name="PublishedBy">Id of the account.</param>
/// <param name="Bookings">By start.</param>
internal sealed record DayRosterView(
    string Branch,
    string Day,
    long Version,
    string? Plan,
    long? PlanVersion,
    string PublishedAt,
    string PublishedBy,
    IReadOnlyList<BookedVisitView> Bookings
);
