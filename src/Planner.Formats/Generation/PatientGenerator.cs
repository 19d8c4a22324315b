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
        IReadOnlyList<ClinicianId> required = RequiredAmong(team);
        Patient patient = Next(AddressFor(group)) with
        {
            History = [.. seen.Select(Seen)],
            PreferredClinicians = seen.Count > 0 && random.Chance(40) ? [seen[0].Id] : [],
            RequiredClinicians = required,
            ExcludedClinicians = team.Length > 3 && random.Chance(4) ? Excluded([.. team.Except(seen)], required) : [],
        };
        // With a cap on top, those who are required might all be strangers one too many.
        bool isCapped = seen.Count > 0 && required.Count == 0 && random.Chance(40);
        return isCapped
            ? patient with
            {
                ContinuityCaps = [new(seen[0].Discipline, Math.Max(2, seen.Count) + (options.Days > 1 ? 1 : 0))],
            }
            : patient;
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

    // Speech therapists serve the north only, so their patients live there.
    private Address AddressFor(CareGroup group)
    {
        Address address = places.Next();
        while (group == CareGroups.Speech && !AreaGenerator.IsInNorth(places, address.Point))
            address = places.Next();
        return address;
    }

    private CareHistory Seen(Clinician clinician) =>
        new(clinician.Id, options.From.PlusDays(-random.Next(1, 28)), random.Next(1, 12));

    // Two or more are named, so that one of them being ill does not leave the patient alone.
    private IReadOnlyList<ClinicianId> RequiredAmong(Clinician[] team)
    {
        Clinician[] lead = [.. team.Where(c => c.Discipline == team[0].Discipline)];
        return lead.Length > 3 && random.Chance(4) ? [.. random.Some(lead, 3).Select(c => c.Id)] : [];
    }

    private IReadOnlyList<ClinicianId> Excluded(Clinician[] strangers, IReadOnlyList<ClinicianId> required) =>
        [.. random.Some(strangers, 1).Select(c => c.Id).Except(required)];
}
