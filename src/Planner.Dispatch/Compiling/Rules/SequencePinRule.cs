using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The visits of a pinned sequence are served by its shift or not at all.</summary>
public sealed class SequencePinRule(IReadOnlyList<SequencePin> pins) : IAssignmentRule
{
    private readonly ILookup<VisitId, ShiftId> _shifts = pins.SelectMany(pin =>
            pin.Visits.Select(visit => (visit, pin.Shift))
        )
        .ToLookup(pair => pair.visit, pair => pair.Shift);

    public string Code => RuleCodes.SequencePin;

    public bool Allows(AssignmentCell cell) =>
        _shifts[cell.Service.Visit.Id].All(shift => shift == cell.Route.Shift.Id);

    public string Explain(AssignmentCell cell) =>
        $"pinned to the sequence of shift {string.Join(", ", _shifts[cell.Service.Visit.Id])}";
}
