using Planner.Domain;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>
/// The distinct places of a request in a fixed order: ends of shifts, then addresses of visited patients. Two addresses with
/// the same point are one place.
/// </summary>
public sealed class PlaceIndex
{
    private readonly Dictionary<GeoPoint, int> _index = [];
    private readonly List<NamedPlace> _places = [];

    public PlaceIndex(PlanRequest request)
    {
        foreach (Clinician clinician in request.Clinicians)
        foreach (Shift shift in clinician.Shifts)
        {
            Add($"{clinician.Name}'s start place, {shift.StartPlace.Text}", shift.StartPlace.Point);
            Add($"{clinician.Name}'s end place, {shift.EndPlace.Text}", shift.EndPlace.Point);
        }
        var visited = request.Visits.Select(visit => visit.Patient).ToHashSet();
        foreach (Patient patient in request.Patients.Where(patient => visited.Contains(patient.Id)))
            Add($"{patient.Name}, {patient.Address.Text}", patient.Address.Point);
    }

    /// <summary>Every place once, each with words that name it in an error.</summary>
    public IReadOnlyList<NamedPlace> Places => _places;

    /// <summary>Dense index of a point.</summary>
    /// <exception cref="KeyNotFoundException">The point is no place of the request.</exception>
    public int this[GeoPoint point] => _index[point];

    private void Add(string name, GeoPoint point)
    {
        if (_index.TryAdd(point, _places.Count))
            _places.Add(new NamedPlace(name, point));
    }
}
