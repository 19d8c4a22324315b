using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>The least seconds that a visit takes of anybody's day, whatever the plan.</summary>
internal sealed class LeastEffort
{
    private readonly RequestIndex _index;
    private readonly HashSet<GeoPoint> _ends = [];
    private readonly Dictionary<GeoPoint, int> _patients = [];
    private readonly Dictionary<GeoPoint, long> _legs = [];

    /// <param name="servable">The visits that plans can hold at all.</param>
    public LeastEffort(RequestIndex index, IReadOnlyList<Visit> servable)
    {
        _index = index;
        foreach (Shift shift in index.Request.Clinicians.SelectMany(c => c.Shifts))
            _ends.Add(shift.StartPlace.Point);
        foreach (Visit visit in servable)
            _patients[Place(visit)] = _patients.GetValueOrDefault(Place(visit)) + 1;
    }

    /// <summary>Service, the leg into the place and a set-up that cannot be shared, for each service.</summary>
    public long Seconds(Visit visit, IReadOnlyList<Clinician> able) =>
        visit.Services.Sum(need => Care(need, able) + Leg(Place(visit)) + SetUp(visit));

    private static long Care(ServiceNeed need, IReadOnlyList<Clinician> able) =>
        able.Where(c => need.Disciplines.Contains(c.Discipline))
            .Select(c => (long)Durations.Seconds(Durations.Service(need, c)))
            .DefaultIfEmpty()
            .Min();

    private long SetUp(Visit visit) =>
        IsShared(Place(visit)) ? 0 : (long)Durations.Seconds(Durations.WholeSeconds(visit.SetUp));

    /// <summary>Another visit or the start of a shift lies at the same point, so that a stop there may cost no leg.</summary>
    private bool IsShared(GeoPoint place) => _patients[place] > 1 || _ends.Contains(place);

    private long Leg(GeoPoint place)
    {
        if (_legs.TryGetValue(place, out long known))
            return known;
        return _legs[place] = IsShared(place)
            ? 0
            : _patients
                .Keys.Where(other => other != place)
                .Concat(_ends)
                .Select(other => (long?)_index.Way(other, place)?.Seconds)
                .Min()
                ?? 0;
    }

    private GeoPoint Place(Visit visit) => _index.Patient(visit.Patient)!.Address.Point;
}
