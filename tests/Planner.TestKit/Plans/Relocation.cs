using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Moves what <see cref="Sample"/> makes from the equator to a town, as a reader accepts it.</summary>
public static class Relocation
{
    public static PlanRequest ToTown(this PlanRequest request) =>
        request with
        {
            Clinicians = [.. request.Clinicians.Select(c => c with { Shifts = [.. c.Shifts.Select(ToTown)] })],
            Patients = [.. request.Patients.Select(p => p with { Address = ToTown(p.Address) })],
        };

    public static Address ToTown(Address address) =>
        address with
        {
            Point = new GeoPoint(57.7, Math.Round(11.9 + address.Point.Longitude, 2)),
        };

    private static Shift ToTown(Shift shift) =>
        shift with
        {
            StartPlace = ToTown(shift.StartPlace),
            EndPlace = ToTown(shift.EndPlace),
        };
}
