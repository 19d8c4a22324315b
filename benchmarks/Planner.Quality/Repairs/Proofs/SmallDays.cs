using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Quality;

/// <summary>
/// The incidents of published days, each on a slice of its day: the clinicians concerned, then others, of the same discipline
/// first, until so many services are left as the seed says (8 to 12 or 20, two to five clinicians).
/// </summary>
internal sealed class SmallDays(long seed)
{
    private const int LeastServices = 8;
    private const int MostClinicians = 5;
    private readonly SeededRandom _random = new(seed);

    /// <summary>So many, all kinds in turn; fewer where the days have no more that fit.</summary>
    public IReadOnlyList<SmallDay> Of(IReadOnlyList<(string Name, IncidentDay Day)> days, int count)
    {
        var turns =
            from day in days
            from incident in day.Day.Incidents
            group (day, incident) by incident.Kind into kind
            orderby kind.Key
            from turn in kind.Select((item, turn) => (item.day, item.incident, turn))
            orderby turn.turn
            select turn;
        var chosen = new List<SmallDay>();
        foreach (var (day, incident, _) in turns)
            if (chosen.Count < count && Rest(day.Day, incident, chosen.Count) is { } rest)
            {
                var (name, budget) = ProofBudgets.For(rest, chosen.Count);
                chosen.Add(new SmallDay(seed, $"{day.Name}/{incident.Name}", incident.Kind, rest, budget, name));
            }
        return chosen;
    }

    private RemainingDay? Rest(IncidentDay day, Incident incident, int turn)
    {
        int most = ProofBudgets.MostServices(turn);
        int wanted = _random.Next(LeastServices, most);
        RemainingDay? rest = null;
        HashSet<ClinicianId> clinicians = [.. Concerned(day.Published, incident.Events[0])];
        foreach (Clinician next in Others(day.Published, clinicians))
        {
            clinicians.Add(next.Id);
            if (clinicians.Count > MostClinicians || Compile(day, incident, clinicians) is not { } larger)
                break;
            if (Services(larger) > most)
                break;
            rest = larger;
            if (Services(larger) >= wanted)
                break;
        }
        return rest is not null && Services(rest) >= LeastServices ? rest : null;
    }

    private static int Services(RemainingDay rest) => rest.Request.Visits.Sum(visit => visit.Services.Count);

    /// <summary>Null where the slice has lost what the incident speaks of.</summary>
    private static RemainingDay? Compile(IncidentDay day, Incident incident, HashSet<ClinicianId> clinicians)
    {
        try
        {
            PlanDocument slice = DaySlice.Of(day.Published, clinicians);
            return RemainingDayCompiler.Compile(slice, incident.Events, incident.Now, day.Travel);
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }

    /// <summary>The clinicians that an incident speaks of, or whose visit or patient it is.</summary>
    private static IEnumerable<ClinicianId> Concerned(PlanDocument published, PlanEvent what) =>
        what switch
        {
            ClinicianOut e => [e.Clinician],
            ClinicianLate e => [e.Clinician],
            CredentialLapsed e => [e.Clinician],
            PatientInHospital e => OfPatient(published, e.Patient),
            UrgentVisit e => OfPatient(published, e.Visit.Patient),
            VisitCancelled e => OfVisit(published, e.Visit),
            VisitRescheduled e => OfVisit(published, e.Visit),
            PatientNoShow e => OfVisit(published, e.Visit),
            VisitOverran e => OfVisit(published, e.Visit),
            _ => [],
        };

    private static IEnumerable<ClinicianId> OfVisit(PlanDocument published, VisitId visit) =>
        published.Plan.Routes.Where(r => r.Stops.Any(stop => stop.Visit == visit)).Select(r => r.Clinician);

    private static IEnumerable<ClinicianId> OfPatient(PlanDocument published, PatientId patient) =>
        published.Request.Visits.Where(v => v.Patient == patient).SelectMany(v => OfVisit(published, v.Id));

    private IEnumerable<Clinician> Others(PlanDocument published, HashSet<ClinicianId> concerned)
    {
        var busy = published.Plan.Routes.Where(r => r.Stops.Count > 0).Select(r => r.Clinician).ToHashSet();
        Clinician[] all = [.. published.Request.Clinicians.Where(c => busy.Contains(c.Id))];
        var disciplines = all.Where(c => concerned.Contains(c.Id)).Select(c => c.Discipline).ToHashSet();
        Clinician[] others = [.. all.Where(c => !concerned.Contains(c.Id))];
        return others
            .Select(clinician => (clinician, order: _random.Next(1_000_000)))
            .OrderBy(other => disciplines.Contains(other.clinician.Discipline) ? 0 : 1)
            .ThenBy(other => other.order)
            .Select(other => other.clinician)
            .ToArray();
    }
}
