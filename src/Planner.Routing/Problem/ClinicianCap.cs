namespace Planner.Routing;

/// <summary>
/// Continuity cap: at most <paramref name="Max"/> different clinicians among those with Counted[clinician] serve any of the
/// services. Counted are the clinicians of the discipline who are not in the patient's history.
/// </summary>
public sealed record ClinicianCap(int[] Services, bool[] Counted, int Max);
