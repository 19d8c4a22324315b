namespace Planner.Domain;

/// <summary>
/// The shift's first stops are these visits in this order (those of them that are served); each has one service and is served by
/// this shift or not at all.
/// </summary>
public sealed record SequencePin(ShiftId Shift, IReadOnlyList<VisitId> Visits);
