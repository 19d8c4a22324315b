using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// What is left of the published days at a moment. The rest is a request in itself: visits that are done, begun or driven to are
/// gone from it; each shift begins where and when its clinician is free next; limits, caps and histories count what is done.
/// Whatever plans, checks or prices a request can therefore do the same for the rest of a day.
/// </summary>
public sealed record RemainingDay
{
    public required Instant Now { get; init; }
    public required PlanRequest Request { get; init; }

    /// <summary>The roads as they are now; knows every place of <see cref="Request"/>.</summary>
    public required TravelLookup Travel { get; init; }

    /// <summary>One for each published service of <see cref="Request"/> that still stands; a visit without one is new.</summary>
    public required IReadOnlyList<Promise> Promises { get; init; }

    /// <summary>
    /// The published routes of the rest: open stops alone, with the times that were promised and breaks numbered as in the shifts of
    /// <see cref="Request"/>. What events have made impossible may be among them; legs are not brought up to date.
    /// </summary>
    public IReadOnlyList<PlannedRoute> Published { get; init; } = [];

    /// <summary>
    /// The routes so far: stops done, begun or driven to, as the events say they went. They never change. Shifts without any are
    /// not named.
    /// </summary>
    public required IReadOnlyList<PlannedRoute> Past { get; init; }

    /// <summary>Puts a repaired rest behind the past; null where there is no published plan behind it.</summary>
    public WholeDay? Whole { get; init; }

    /// <summary>Visits whose promise cannot or need not be kept as it stands: where a repair begins.</summary>
    public required IReadOnlyList<VisitId> Disturbed { get; init; }

    /// <summary>Clinicians who reported an event themselves: they know already and need no call.</summary>
    public IReadOnlyList<ClinicianId> Informed { get; init; } = [];
}
