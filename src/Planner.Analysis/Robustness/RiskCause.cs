using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// One link of the chain that makes a visit late: by how many minutes the delay grew there, in the mean of the scenarios in which it
/// is late.
/// </summary>
/// <param name="Visit">At which visit, or on the way to it.</param>
/// <param name="Clinician">Who was held up there; who was waited for.</param>
public sealed record RiskCause(RiskCauseKind Kind, VisitId Visit, ClinicianId Clinician, double Minutes);
