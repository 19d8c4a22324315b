using Planner.Domain;
using Planner.TestKit;

namespace Planner.Cli.Tests;

/// <summary>The request of <see cref="Sample"/>, moved from the equator to a town, as a reader accepts it.</summary>
internal static class Town
{
    public static PlanRequest Request()
    {
        PlanRequest request = Sample.Request();
        return request with
        {
            Clinicians = [.. request.Clinicians.Select(c => c with { Shifts = [.. c.Shifts.Select(Moved)] })],
            Patients = [.. request.Patients.Select(p => p with { Address = Moved(p.Address) })],
        };
    }

    private static Shift Moved(Shift shift) =>
        shift with
        {
            StartPlace = Moved(shift.StartPlace),
            EndPlace = Moved(shift.EndPlace),
        };

    private static Address Moved(Address address) =>
        address with
        {
            Point = new GeoPoint(57.7, Math.Round(11.9 + address.Point.Longitude, 2)),
        };
}
