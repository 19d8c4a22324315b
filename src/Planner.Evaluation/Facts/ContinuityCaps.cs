using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// For a patient and a discipline with cap K: the different clinicians of that discipline in the history or in the plan are at
/// most max(K, those in the history).
/// </summary>
internal static class ContinuityCaps
{
    /// <summary>Each cap that these clinicians break, with the message.</summary>
    public static IEnumerable<(string Message, int Amount)> Broken(
        RequestIndex index,
        Patient patient,
        IReadOnlyCollection<Clinician> planned
    )
    {
        foreach (ContinuityCap cap in patient.ContinuityCaps)
        {
            HashSet<ClinicianId> known =
            [
                .. patient
                    .History.Select(h => h.Clinician)
                    .Where(id => index.Clinician(id)?.Discipline == cap.Discipline),
            ];
            int allowed = Math.Max(cap.MaxClinicians, known.Count);
            int all = known.Union(planned.Where(c => c.Discipline == cap.Discipline).Select(c => c.Id)).Count();
            if (all > allowed)
                yield return (
                    $"Patient {patient.Id} would be seen by {all} clinicians of {cap.Discipline}; at most {allowed} may.",
                    all - allowed
                );
        }
    }

    /// <summary>The first message; null where no cap is broken.</summary>
    public static string? Block(RequestIndex index, Patient patient, IReadOnlyCollection<Clinician> planned) =>
        Broken(index, patient, planned).Select(b => b.Message).FirstOrDefault();
}
