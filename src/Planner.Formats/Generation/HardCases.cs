using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A handful of visits that nobody can make, each for another reason, as every real day has some.
/// </summary>
internal sealed class HardCases(
    AgencyOptions options,
    CityPlaces places,
    PatientGenerator patients,
    IReadOnlyList<Clinician> staff
)
{
    private const int SouthOfEveryTherapist = 4000;

    private readonly AgencyCalendar _calendar = new(options);

    /// <summary>How many such visits an agency of this size gets.</summary>
    public static int Count(AgencyOptions options) => Math.Clamp(options.Visits / 75 + 3, 4, 12);

    /// <summary>The patients' visits; ids are given later, by place in the list.</summary>
    public IEnumerable<(Patient Patient, Visit Visit)> Generate(int firstNumber)
    {
        Func<VisitId, (Patient, Visit)>[] cases = [Expired, TooLowLevel, OutsideTheShifts, TooFar];
        for (int i = 0; i < Count(options); i++)
            yield return cases[i % cases.Length](new(FormattableString.Invariant($"V{firstNumber + i:0000}")));
    }

    private (Patient, Visit) Expired(VisitId id) => Case(id, places.Next(), Discipline.RN, 4, 9, 15);

    private (Patient, Visit) TooLowLevel(VisitId id) => Case(id, places.Next(), Discipline.RN, 5, 8, 15);

    // Only the late nurse is on duty then, who is no social worker; at the latest when the last clinician goes home.
    private (Patient, Visit) OutsideTheShifts(VisitId id)
    {
        (Patient patient, Visit visit) = Case(id, places.Next(), Discipline.MSW, 0, 19, 20);
        Instant last = staff.SelectMany(c => c.Shifts).Where(s => _calendar.IsOn(0, s)).Max(s => s.HardEnd);
        TimeWindow evening = visit.Windows[0];
        return (patient, visit with { Windows = [evening with { Start = Instant.Min(evening.Start, last) }] });
    }

    private (Patient, Visit) TooFar(VisitId id)
    {
        GeoPoint far = places.Moved(places.Centres[0], -SouthOfEveryTherapist, 0);
        return Case(id, places.Near(far), Discipline.SLP, 0, 8, 15);
    }

    private (Patient, Visit) Case(VisitId id, Address address, Discipline discipline, int level, int from, int to)
    {
        Patient patient = patients.Next(address);
        ServiceNeed need = new()
        {
            Disciplines = [discipline],
            AllOf = level > 0 ? [new(CareGroups.Infusion, level)] : [],
            Duration = Duration.FromMinutes(30),
        };
        return (
            patient,
            new()
            {
                Id = id,
                Patient = patient.Id,
                Services = [need],
                Windows = [new(_calendar.At(0, from * 60), _calendar.At(0, to * 60))],
            }
        );
    }
}
