using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// What a dispatcher has already promised: a person, a time, and how two therapists begin their day.
/// </summary>
internal sealed class PinGenerator(IReadOnlyList<Clinician> staff, IReadOnlyList<Patient> patients)
{
    private readonly Dictionary<PatientId, Patient> _patients = patients.ToDictionary(p => p.Id);

    public Pins Generate(IReadOnlyList<Visit> visits, IReadOnlyList<VisitRelation> relations)
    {
        HashSet<VisitId> tied = [.. relations.SelectMany(r => new[] { r.First, r.Second })];
        Visit[] easy = [.. visits.Where(v => IsEasy(v) && !tied.Contains(v.Id))];
        Clinician therapist = staff.First(c => c.Discipline == Discipline.PT);
        Shift shift = therapist.Shifts[0];
        Visit[] open = [.. easy.Where(v => May(therapist, v) && IsEarly(v, shift)).Take(2)];
        Visit[] left = [.. easy.Except(open)];
        return new()
        {
            Sequences = open.Length == 2 ? [new(shift.Id, [.. open.Select(v => v.Id)])] : [],
            Clinicians =
            [
                .. left.Where(v => May(therapist, v) && therapist.Shifts.Any(s => IsReachable(v, s)))
                    .Take(1)
                    .Select(v => new ClinicianPin(v.Id, therapist.Id)),
            ],
            Starts =
            [
                .. left.Where(v => v.Services[0].Disciplines.Contains(Discipline.LPN))
                    .Take(1)
                    .Select(v => new StartPin(v.Id, v.Windows[0].Start + NodaTime.Duration.FromMinutes(75))),
            ],
        };
    }

    private bool IsEasy(Visit visit) =>
        visit.Services is [{ AllOf: [], AnyOf: [] }]
        && visit.Windows is [var window]
        && (window.End - window.Start).TotalMinutes >= 120
        && _patients[visit.Patient] is { RequiredClinicians: [], ExcludedClinicians: [], ContinuityCaps: [] };

    private static bool May(Clinician clinician, Visit visit) =>
        clinician.RequiredAreas.Count == 0 && visit.Services[0].Disciplines.Contains(clinician.Discipline);

    private static bool IsReachable(Visit visit, Shift shift) =>
        visit.Windows[0].Start >= shift.Start
        && visit.Windows[0].Start + NodaTime.Duration.FromHours(3) <= shift.HardEnd;

    private static bool IsEarly(Visit visit, Shift shift) =>
        visit.Windows[0].Start <= shift.Start + NodaTime.Duration.FromHours(1)
        && visit.Windows[0].End >= shift.Start + NodaTime.Duration.FromHours(4)
        && visit.Windows[0].End <= shift.HardEnd;
}
