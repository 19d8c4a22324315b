using Planner.Domain;

namespace Planner.Analysis;

/// <summary>A service that was done: minutes planned (set-up included) and minutes it took; both above 0.</summary>
public readonly record struct RecordedDuration(VisitType Type, double PlannedMinutes, double ObservedMinutes);
