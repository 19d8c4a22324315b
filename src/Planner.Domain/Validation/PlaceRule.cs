using System.Globalization;

namespace Planner.Domain;

/// <summary>
/// Points lie on the earth.
/// </summary>
internal sealed class PlaceRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        PlanRequest request = index.Request;
        for (int p = 0; p < request.Patients.Count; p++)
            Check(findings, FindingList.At("patients", p) + ".address", request.Patients[p].Address);
        for (int c = 0; c < request.Clinicians.Count; c++)
        {
            for (int s = 0; s < request.Clinicians[c].Shifts.Count; s++)
                CheckShift(
                    findings,
                    FindingList.At(FindingList.At("clinicians", c) + ".shifts", s),
                    request.Clinicians[c].Shifts[s]
                );
        }
    }

    private static void CheckShift(FindingList findings, string place, Shift shift)
    {
        Check(findings, place + ".startPlace", shift.StartPlace);
        if (shift.EndPlace != shift.StartPlace)
            Check(findings, place + ".endPlace", shift.EndPlace);
    }

    private static void Check(FindingList findings, string place, Address address)
    {
        (double latitude, double longitude) = address.Point;
        bool latitudeFits = latitude is >= -90 and <= 90;
        bool longitudeFits = longitude is >= -180 and <= 180;
        if (!latitudeFits)
            Report(findings, place + ".latitude", latitude, "A latitude is -90 to 90 degrees.");
        if (!longitudeFits)
            Report(findings, place + ".longitude", longitude, "A longitude is -180 to 180 degrees.");
        if (latitude == 0 && longitude == 0)
            Report(findings, place, 0, "Latitude 0, longitude 0 lies in the sea.");
    }

    private static void Report(FindingList findings, string place, double value, string rule) =>
        findings.Mistake(
            place,
            value.ToString(CultureInfo.InvariantCulture),
            rule,
            "Give WGS84 degrees; maybe the two are swapped or missing."
        );
}
