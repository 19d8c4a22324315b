using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A credential for one clinician, and the single points of failure it would help.</summary>
/// <param name="Skills">What is missing, in words: "wound care level 2".</param>
/// <param name="Visits">Visits that gain a replacement; the clinician has room for each of them, one at a time.</param>
public sealed record BenchRemedy(ClinicianId Clinician, string Skills, IReadOnlyList<VisitId> Visits);
