using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>What one visit adds to a term: the way to it, its lateness, its wishes that were not met.</summary>
/// <param name="Clinician">Who does the service; null for a visit that is left out.</param>
/// <param name="Quantity">In the term's own unit.</param>
/// <param name="Cost">Minute-equivalents.</param>
public sealed record VisitCost(VisitId Visit, ClinicianId? Clinician, TermKind Term, decimal Quantity, decimal Cost);
