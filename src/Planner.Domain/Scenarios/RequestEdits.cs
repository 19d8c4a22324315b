namespace Planner.Domain;

/// <summary>
/// Requests with some of their clinicians or visits changed.
/// </summary>
internal static class RequestEdits
{
    public static PlanRequest With(
        this PlanRequest request,
        IReadOnlyCollection<ClinicianId> whom,
        Func<Clinician, Clinician> change
    ) => request with { Clinicians = [.. request.Clinicians.Select(c => whom.Contains(c.Id) ? change(c) : c)] };

    /// <summary>Without these visits, and without the relations and pins that name them.</summary>
    public static PlanRequest Without(this PlanRequest request, HashSet<VisitId> visits) =>
        request with
        {
            Visits = [.. request.Visits.Where(v => !visits.Contains(v.Id))],
            Relations = [.. request.Relations.Where(r => !visits.Contains(r.First) && !visits.Contains(r.Second))],
            Pins = new Pins
            {
                Clinicians = [.. request.Pins.Clinicians.Where(p => !visits.Contains(p.Visit))],
                Starts = [.. request.Pins.Starts.Where(p => !visits.Contains(p.Visit))],
                Sequences =
                [
                    .. request
                        .Pins.Sequences.Select(p => p with { Visits = [.. p.Visits.Where(v => !visits.Contains(v))] })
                        .Where(p => p.Visits.Count > 0),
                ],
            },
        };

    /// <summary>Whether an address lies in an area; the border belongs to it.</summary>
    public static bool Holds(this ServiceArea area, Address address) =>
        area.Shape.Covers(
            area.Shape.Factory.CreatePoint(
                new NetTopologySuite.Geometries.Coordinate(address.Point.Longitude, address.Point.Latitude)
            )
        );
}
