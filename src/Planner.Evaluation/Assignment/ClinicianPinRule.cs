using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A service pinned to a clinician is done by that clinician.</summary>
internal sealed class ClinicianPinRule : IAssignmentRule
{
    public string Code => RuleCodes.ClinicianPin;

    public string? Blocks(Candidate candidate)
    {
        ClinicianPin? other = candidate.Request.Pins.Clinicians.FirstOrDefault(p =>
            p.Visit == candidate.Visit.Id && p.Service == candidate.Service && p.Clinician != candidate.Clinician.Id
        );
        return other is null ? null : $"Visit {candidate.Visit.Id} is pinned to clinician {other.Clinician}.";
    }
}
