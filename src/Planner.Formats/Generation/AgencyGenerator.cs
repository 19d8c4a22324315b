using NodaTime;
using Planner.Domain;
using Planner.Travel;

namespace Planner.Formats;

/// <summary>
/// Invents an agency on a real road network: every rule of the domain occurs, most hours are needed, a few visits cannot be
/// made by anybody. Nobody in it exists.
/// </summary>
public static class AgencyGenerator
{
    /// <summary>The same network, options and version give the same request.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static PlanRequest Generate(RoadNetwork network, AgencyOptions options)
    {
        SeededRandom random = new(options.Checked().Seed);
        CityPlaces places = new(network, random);
        IReadOnlyList<Clinician> staff = new StaffGenerator(options, places, random).Generate();
        PatientGenerator patients = new(options, places, random, staff);
        int possible = options.Visits - HardCases.Count(options);
        List<VisitDraft> drafts = new CaseloadGenerator(
            options,
            random,
            new LoadTable(options, staff),
            patients
        ).Generate(possible);
        VisitGenerator generator = new(options, random, staff);
        List<Visit> visits = generator.Generate(drafts);
        IReadOnlyList<VisitRelation> relations = new BondGenerator(random).Relations(drafts, visits);
        List<Patient> people = [.. drafts.Select(d => d.Patient).DistinctBy(p => p.Id)];
        Pins pins = new PinGenerator(staff, people).Generate(visits, relations);
        foreach (
            (Patient patient, Visit visit) in new HardCases(options, places, patients, staff).Generate(possible + 1)
        )
        {
            people.Add(patient);
            visits.Add(visit);
        }
        List<WaitlistEntry> waitlist = [];
        WaitlistGenerator waiting = new(options, random, patients, generator.ScalePercent(drafts));
        foreach ((Patient patient, WaitlistEntry entry) in waiting.Generate(staff))
        {
            people.Add(patient);
            waitlist.Add(entry);
        }
        return Request(options) with
        {
            Areas = AreaGenerator.Generate(places),
            Clinicians = staff,
            Patients = people,
            Visits = visits,
            Relations = relations,
            Pins = pins,
            Waitlist = waitlist,
        };
    }

    private static PlanRequest Request(AgencyOptions options) =>
        new()
        {
            Agency = new($"{options.City} Home Health (invented)", DateTimeZoneProviders.Tzdb[options.TimeZone]),
            From = options.From,
            To = options.From.PlusDays(options.Days - 1),
            Travel = new(options.Network),
            Policy = StandardPolicy.Create(),
            Clinicians = [],
            Patients = [],
            Visits = [],
        };
}
