using NetTopologySuite.Geometries;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// Where somebody new would live: in each area with visits of their discipline, at the patient's address nearest to the middle
/// of those visits. A request without areas is one area.
/// </summary>
internal sealed class AreaHomes(PlanRequest request)
{
    private readonly Dictionary<PatientId, Patient> _patients = request.Patients.ToDictionary(p => p.Id);

    /// <summary>Words for the place (" in North", or nothing) and the address.</summary>
    public IEnumerable<(string Where, Address Home)> For(Discipline discipline)
    {
        Address[] places =
        [
            .. request
                .Visits.Where(v => v.Services.Any(s => s.Disciplines.Contains(discipline)))
                .Select(v => _patients[v.Patient].Address),
        ];
        var found = request
            .Areas.Select(area => ($" in {area.Name}", Inside: places.Where(p => Holds(area, p)).ToArray()))
            .Where(a => a.Inside.Length > 0)
            .Select(a => (a.Item1, Middle(a.Inside)))
            .ToList();
        return found.Count > 0 ? found
            : places.Length > 0 ? [("", Middle(places))]
            : [];
    }

    private static bool Holds(ServiceArea area, Address place) =>
        area.Shape.Covers(area.Shape.Factory.CreatePoint(new Coordinate(place.Point.Longitude, place.Point.Latitude)));

    private static Address Middle(Address[] places)
    {
        double latitude = places.Average(p => p.Point.Latitude);
        double longitude = places.Average(p => p.Point.Longitude);
        return places.MinBy(p => Squared(p.Point.Latitude - latitude, p.Point.Longitude - longitude))!;
    }

    // Degrees of longitude are about half as long as those of latitude where most agencies of the north are; any place near the
    // middle will do.
    private static double Squared(double latitude, double longitude) => latitude * latitude + longitude * longitude / 4;
}
