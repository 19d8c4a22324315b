namespace Planner.Domain;

/// <summary>
/// Ids are not empty and stand once among their kind.
/// </summary>
internal sealed class UniqueIdRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        PlanRequest request = index.Request;
        Unique(findings, request.Areas.Select((a, i) => (a.Id.Value, FindingList.At("areas", i))));
        Unique(findings, request.Clinicians.Select((c, i) => (c.Id.Value, FindingList.At("clinicians", i))));
        Unique(findings, request.Patients.Select((p, i) => (p.Id.Value, FindingList.At("patients", i))));
        Unique(findings, request.Visits.Select((v, i) => (v.Id.Value, FindingList.At("visits", i))));
        Unique(findings, request.Clinicians.SelectMany(ShiftIds));
        Unique(findings, request.Waitlist.Select((e, i) => (e.Id.Value, FindingList.At("waitlist", i))));
    }

    private static IEnumerable<(string, string)> ShiftIds(Clinician clinician, int c) =>
        clinician.Shifts.Select((s, i) => (s.Id.Value, FindingList.At(FindingList.At("clinicians", c) + ".shifts", i)));

    private static void Unique(FindingList findings, IEnumerable<(string Id, string Place)> items)
    {
        Dictionary<string, string> first = new(StringComparer.Ordinal);
        foreach ((string id, string place) in items)
        {
            if (string.IsNullOrWhiteSpace(id))
                findings.Mistake($"{place}.id", "nothing", "An id is not empty.", "Give it an id.");
            else if (!first.TryAdd(id, place))
                findings.Mistake(
                    $"{place}.id",
                    $"\"{id}\"",
                    $"Ids are unique; {first[id]} has this one.",
                    "Rename one."
                );
        }
    }
}
