using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// What other visits of the same route may spare a visit: its set-up, where another lies at the same point, and the direct ways
/// from and to the ends of the shift. What this class grants is granted even if the plan makes no use of it, so that a visit called
/// unservable is in no plan.
/// </summary>
internal sealed class Company
{
    private readonly RequestIndex _index;
    private readonly Dictionary<GeoPoint, int> _visits = [];
    private readonly Dictionary<GeoPoint, TravelLeg> _into = [];
    private readonly Dictionary<GeoPoint, TravelLeg> _outOf = [];

    public Company(RequestIndex index)
    {
        _index = index;
        foreach (Visit visit in index.Request.Visits)
            if (index.Patient(visit.Patient) is { } patient)
                _visits[patient.Address.Point] = _visits.GetValueOrDefault(patient.Address.Point) + 1;
    }

    /// <summary>Whether another visit lies at the point of the patient.</summary>
    public bool Shares(GeoPoint place) => _visits.GetValueOrDefault(place) > 1;

    /// <summary>The least seconds and the least metres of a leg into the place, from the start of the shift or another visit.</summary>
    public TravelLeg LeastInto(GeoPoint place, TravelLeg direct) =>
        Least(place, direct, _into, other => _index.Way(other, place));

    /// <summary>The least seconds and the least metres of a leg out of the place.</summary>
    public TravelLeg LeastOutOf(GeoPoint place, TravelLeg direct) =>
        Least(place, direct, _outOf, other => _index.Way(place, other));

    private TravelLeg Least(
        GeoPoint place,
        TravelLeg direct,
        Dictionary<GeoPoint, TravelLeg> known,
        Func<GeoPoint, TravelLeg?> way
    )
    {
        if (Shares(place))
            return new TravelLeg(0, 0);
        if (!known.TryGetValue(place, out TravelLeg least))
            known[place] = least = OfOthers(place, way);
        return new TravelLeg(Math.Min(direct.Seconds, least.Seconds), Math.Min(direct.Metres, least.Metres));
    }

    private TravelLeg OfOthers(GeoPoint place, Func<GeoPoint, TravelLeg?> way)
    {
        var least = new TravelLeg(int.MaxValue, int.MaxValue);
        foreach (GeoPoint other in _visits.Keys)
            if (other != place && way(other) is { } leg)
                least = new TravelLeg(Math.Min(leg.Seconds, least.Seconds), Math.Min(leg.Metres, least.Metres));
        return least;
    }
}
