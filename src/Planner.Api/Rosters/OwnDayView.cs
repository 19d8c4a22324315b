namespace Planner.Api;

/// <summary>A clinician's own day.</summary>
/// <param name="Visits">By start.</param>
internal sealed record OwnDayView(string Day, string Clinician, IReadOnlyList<OwnVisitView> Visits);
