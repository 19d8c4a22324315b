using NodaTime;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>How a visit fares over the scenarios. Late = begins after its planned window, ends after its promised latest end, or follows too late on another.</summary>
/// <param name="OnTime">Chance not to be late, 0..1.</param>
/// <param name="ExpectedLateMinutes">Mean minutes late, the scenarios on time counted as 0.</param>
/// <param name="MinutesWhenLate">Mean minutes late of the scenarios in which it is; 0 when it never is.</param>
/// <param name="SpareMinutes">By the plan: minutes it could begin later without being late.</param>
/// <param name="Causes">What made it late, nearest first; empty where nobody asked.</param>
public sealed record VisitRisk(
    VisitId Visit,
    ClinicianId Clinician,
    Instant PlannedStart,
    double OnTime,
    double ExpectedLateMinutes,
    double MinutesWhenLate,
    double SpareMinutes,
    IReadOnlyList<RiskCause> Causes
);
