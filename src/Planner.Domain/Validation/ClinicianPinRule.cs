namespace Planner.Domain;

/// <summary>
/// A pinned clinician, visit and service exist, and a service is pinned to one clinician.
/// </summary>
internal sealed class ClinicianPinRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        HashSet<(VisitId, int)> seen = [];
        IReadOnlyList<ClinicianPin> pins = index.Request.Pins.Clinicians;
        for (int i = 0; i < pins.Count; i++)
        {
            string place = FindingList.At("pins.clinicians", i);
            if (!index.Visits.TryGetValue(pins[i].Visit, out Visit? visit))
                findings.Mistake(
                    place + ".visit",
                    $"\"{pins[i].Visit}\"",
                    "The visit is in the request.",
                    "Correct the id."
                );
            else if (pins[i].Service < 0 || pins[i].Service >= visit.Services.Count)
                findings.Mistake(
                    place + ".service",
                    FormattableString.Invariant($"{pins[i].Service}"),
                    "The service is one of the visit's, counted from 0.",
                    "Correct the number."
                );
            if (!index.Clinicians.ContainsKey(pins[i].Clinician))
                findings.Mistake(
                    place + ".clinician",
                    $"\"{pins[i].Clinician}\"",
                    "The clinician is in the request.",
                    "Correct the id."
                );
            if (!seen.Add((pins[i].Visit, pins[i].Service)))
                findings.Mistake(
                    place,
                    $"\"{pins[i].Visit}\" again",
                    "A service is pinned to one clinician.",
                    "Remove one pin."
                );
        }
    }
}
