namespace Planner.Store;

/// <summary>A plan that is to hold on some days of a branch, instead of what held on them.</summary>
/// <param name="Days">Day (yyyy-MM-dd) and the version of its roster that was read; 0 where there was none.</param>
/// <param name="Bookings">Of these days; branch and plan are filled in.</param>
public sealed record Publication(
    string BranchId,
    string PlanId,
    long PlanVersion,
    IReadOnlyDictionary<string, long> Days,
    IReadOnlyList<Booking> Bookings
);
