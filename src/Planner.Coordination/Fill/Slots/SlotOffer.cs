using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A time at which a new visit fits a plan.</summary>
/// <param name="Rank">From 1, the cheapest first.</param>
/// <param name="Grade">Against the cheapest; see <see cref="SlotGrade"/>.</param>
/// <param name="Clinicians">One per service.</param>
/// <param name="AddedMinutes">Exact growth of the plan's cost in minute-equivalents.</param>
/// <param name="AddedTravelMinutes">Minutes of driving it adds.</param>
/// <param name="Moved">Planned visits whose start changes, none by more than was allowed.</param>
public sealed record SlotOffer(
    int Rank,
    SlotGrade Grade,
    IReadOnlyList<ClinicianId> Clinicians,
    Instant Start,
    Continuity Continuity,
    decimal AddedMinutes,
    decimal AddedTravelMinutes,
    IReadOnlyList<MovedStart> Moved
);
