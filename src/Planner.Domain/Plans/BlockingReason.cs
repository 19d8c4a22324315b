namespace Planner.Domain;

/// <summary>
/// Why a clinician could not take a visit, or a group of clinicians for the same reason.
/// </summary>
/// <param name="Rule">Code of the rule, from <see cref="RuleCodes"/>.</param>
/// <param name="Clinicians">Whom it blocks.</param>
public sealed record BlockingReason(string Rule, string Message, IReadOnlyList<ClinicianId> Clinicians);
