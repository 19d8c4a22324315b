using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Quality;

/// <summary>A published plan with its roads, and the incidents that are replayed on it.</summary>
internal sealed class IncidentDay
{
    private IncidentDay(PlanDocument published, TravelLookup travel, IReadOnlyList<Incident> incidents)
    {
        (Published, Travel, Incidents) = (published, travel, incidents);
    }

    public PlanDocument Published { get; }

    /// <summary>Knows where urgent visits of new patients are, too.</summary>
    public TravelLookup Travel { get; }
    public IReadOnlyList<Incident> Incidents { get; }

    public static async Task<IncidentDay> LoadAsync(string plan, string folder, CancellationToken stop)
    {
        PlanDocument published = PlanReader.ReadFile(plan);
        Incident[] incidents =
        [
            .. Directory
                .EnumerateFiles(folder, "*.json")
                .Where(file => Path.GetFullPath(file) != Path.GetFullPath(plan))
                .Order(StringComparer.Ordinal)
                .Select(file => new Incident(
                    Path.GetFileNameWithoutExtension(file),
                    EventReader.ReadFile(file).Events
                )),
        ];
        var desk = new TravelDesk(NetworkLocator.Near(plan));
        PlanRequest known = WithNewPatients(published.Request, incidents);
        PlaceTravel travel = await TravelDesk.BuildAsync(known, desk.Open(known.Travel), stop);
        return new IncidentDay(published, travel.Lookup, incidents);
    }

    /// <exception cref="InvalidInputException">The incident does not fit the plan.</exception>
    public RemainingDay Rest(Incident incident) =>
        RemainingDayCompiler.Compile(Published, incident.Events, incident.Now, Travel);

    /// <summary>The roads must know where urgent visits of new patients are.</summary>
    private static PlanRequest WithNewPatients(PlanRequest request, IEnumerable<Incident> incidents)
    {
        UrgentVisit[] urgent = [.. incidents.SelectMany(i => i.Events).OfType<UrgentVisit>()];
        var known = request.Patients.Select(patient => patient.Id).ToHashSet();
        return request with
        {
            Patients =
            [
                .. request.Patients,
                .. urgent.Select(u => u.Patient).OfType<Patient>().Where(patient => known.Add(patient.Id)),
            ],
            Visits = [.. request.Visits, .. urgent.Select(u => u.Visit)],
        };
    }
}
