using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A service pinned to a clinician is done by nobody else.</summary>
public sealed class ClinicianPinRule(IReadOnlyList<ClinicianPin> pins) : IAssignmentRule
{
    private readonly ILookup<(VisitId, int), ClinicianId> _pinned = pins.ToLookup(
        pin => (pin.Visit, pin.Service),
        pin => pin.Clinician
    );

    public string Code => RuleCodes.ClinicianPin;

    public bool Allows(AssignmentCell cell) => Pinned(cell).All(pinned => pinned == cell.Clinician.Id);

    public string Explain(AssignmentCell cell) => $"pinned to {string.Join(", ", Pinned(cell))}";

    private IEnumerable<ClinicianId> Pinned(AssignmentCell cell) =>
        _pinned[(cell.Service.Visit.Id, cell.Service.Service)];
}
