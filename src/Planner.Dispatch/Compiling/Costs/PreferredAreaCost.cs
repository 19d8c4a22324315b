using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Counts services outside all of the clinician's preferred areas, where there are any.</summary>
public sealed class PreferredAreaCost(AreaAtlas atlas) : IAssignmentCost
{
    public TermKind Kind => TermKind.PreferredArea;

    public bool Counts(AssignmentCell cell) =>
        cell.Clinician.PreferredAreas.Count > 0
        && !atlas.AnyHolds(cell.Clinician.PreferredAreas, cell.Patient.Address.Point);
}
