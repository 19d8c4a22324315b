using System.Globalization;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Patients with who has seen them, whom they like and whom not.
/// </summary>
internal sealed class PatientGenerator(
    AgencyOptions options,
    CityPlaces places,
    SeededRandom random,
    IReadOnlyList<Clinician> staff
)
{
    private int _count;

    /// <summary>A patient with a history in a group of disciplines.</summary>
    public Patient Next(CareGroup group)
    {
        Clinician[] team = [.. staff.Where(c => group.Holds(c.Discipline))];
        IReadOnlyList<Clinician> seen = random.Chance(60) ? random.Some(team, random.Next(1, 3)) : [];
        Patient patient = Next(places.Next());
        return patient with
        {
            History = [.. seen.Select(Seen)],
            PreferredClinicians = seen.Count > 0 && random.Chance(40) ? [seen[0].Id] : [],
            RequiredClinicians = RequiredAmong(team),
            ExcludedClinicians = team.Length > 3 && random.Chance(4) ? Excluded(team, seen) : [],
            ContinuityCaps =
                seen.Count > 0 && random.Chance(40) ? [new(seen[0].Discipline, Math.Max(2, seen.Count))] : [],
        };
    }

    /// <summary>A patient nobody knows yet.</summary>
    public Patient Next(Address address)
    {
        string number = (++_count).ToString("000", CultureInfo.InvariantCulture);
        return new()
        {
            Id = new("P" + number),
            Name = "Patient " + number,
            Address = address,
        };
    }

    private CareHistory Seen(Clinician clinician) =>
        new(clinician.Id, options.From.PlusDays(-random.Next(1, 28)), random.Next(1, 12));

    // Two or more are named, so that one of them being ill does not leave the patient alone.
    private IReadOnlyList<ClinicianId> RequiredAmong(Clinician[] team)
    {
        Clinician[] lead = [.. team.Where(c => c.Discipline == team[0].Discipline)];
        return lead.Length > 3 && random.Chance(4) ? [.. random.Some(lead, 3).Select(c => c.Id)] : [];
    }

    private IReadOnlyList<ClinicianId> Excluded(Clinician[] team, IReadOnlyList<Clinician> seen) =>
        [.. random.Some([.. team.Except(seen)], 1).Select(c => c.Id)];
}
