namespace Planner.Domain;

/// <summary>
/// Clinicians leave: their shifts, their pins and the wishes that name them go with them. Patients who may be visited by nobody
/// else need somebody who takes over.
/// </summary>
public sealed record RemoveClinicians : ScenarioChange
{
    /// <summary>Who leaves; at least one.</summary>
    public required IReadOnlyList<ClinicianId> Clinicians { get; init; }

    /// <summary>Who takes the place of those who leave wherever a patient requires one of them.</summary>
    public IReadOnlyList<ClinicianId> ReplacedBy { get; init; } = [];

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        context.Known(request, Clinicians, "clinicians");
        context.Known(request, ReplacedBy, "replacedBy");
        foreach (ClinicianId both in ReplacedBy.Where(Clinicians.Contains))
            context.Report("replacedBy", $"\"{both}\"", "Whoever takes over stays.", "Name somebody else.");
        CheckRequired(request, context);
        HashSet<ShiftId> gone =
        [
            .. request.Clinicians.Where(c => Clinicians.Contains(c.Id)).SelectMany(c => c.Shifts).Select(s => s.Id),
        ];
        return request with
        {
            Clinicians = [.. request.Clinicians.Where(c => !Clinicians.Contains(c.Id))],
            Patients = [.. request.Patients.Select(Without)],
            Pins = request.Pins with
            {
                Clinicians = [.. request.Pins.Clinicians.Where(p => !Clinicians.Contains(p.Clinician))],
                Sequences = [.. request.Pins.Sequences.Where(p => !gone.Contains(p.Shift))],
            },
        };
    }

    private void CheckRequired(PlanRequest request, ChangeContext context)
    {
        string[] orphans =
        [
            .. request
                .Patients.Where(p => p.RequiredClinicians.Count > 0 && p.RequiredClinicians.All(Clinicians.Contains))
                .Select(p => p.Id.Value),
        ];
        if (ReplacedBy.Count == 0 && orphans.Length > 0)
            context.Report(
                "replacedBy",
                "nobody",
                $"Nobody else may visit {string.Join(", ", orphans)}.",
                "Name who takes over."
            );
    }

    private Patient Without(Patient patient) =>
        patient with
        {
            RequiredClinicians = Required(patient),
            PreferredClinicians = [.. patient.PreferredClinicians.Where(c => !Clinicians.Contains(c))],
            ExcludedClinicians = [.. patient.ExcludedClinicians.Where(c => !Clinicians.Contains(c))],
        };

    private IReadOnlyList<ClinicianId> Required(Patient patient)
    {
        if (!patient.RequiredClinicians.Any(Clinicians.Contains))
            return patient.RequiredClinicians;
        var stay = patient.RequiredClinicians.Where(c => !Clinicians.Contains(c));
        return [.. stay.Concat(ReplacedBy).Distinct()];
    }
}
