namespace Planner.Evaluation;

/// <summary>Wishes about who comes, asked of one service.</summary>
internal static class Wishes
{
    /// <summary>The patient names preferred clinicians, and this is none of them.</summary>
    public static bool IsNotPreferred(RouteFacts route, StopFacts stop) =>
        stop.Patient is { PreferredClinicians.Count: > 0 } patient
        && !patient.PreferredClinicians.Contains(route.Clinician.Id);

    /// <summary>The history holds somebody of the clinician's discipline, but not the clinician.</summary>
    public static bool IsNew(PlanFacts facts, RouteFacts route, StopFacts stop) =>
        stop.Patient is { } patient
        && patient.History.Any(h => facts.Index.Clinician(h.Clinician)?.Discipline == route.Clinician.Discipline)
        && patient.History.All(h => h.Clinician != route.Clinician.Id);

    /// <summary>The clinician has preferred areas, and the address lies in none of them (the border belongs to an area).</summary>
    public static bool IsOutsidePreferredAreas(PlanFacts facts, RouteFacts route, StopFacts stop) =>
        stop.Place is { } place
        && route.Clinician.PreferredAreas.Count > 0
        && !route.Clinician.PreferredAreas.Any(a => facts.Index.Holds(a, place));
}
