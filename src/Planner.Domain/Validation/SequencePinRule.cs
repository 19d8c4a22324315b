namespace Planner.Domain;

/// <summary>
/// A pinned sequence names a known shift once and known visits with one service, each in one sequence.
/// </summary>
internal sealed class SequencePinRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        HashSet<ShiftId> shifts = [];
        HashSet<VisitId> visits = [];
        IReadOnlyList<SequencePin> pins = index.Request.Pins.Sequences;
        for (int i = 0; i < pins.Count; i++)
        {
            string place = FindingList.At("pins.sequences", i);
            if (!index.Shifts.ContainsKey(pins[i].Shift))
                findings.Mistake(
                    place + ".shift",
                    $"\"{pins[i].Shift}\"",
                    "The shift is in the request.",
                    "Correct the id."
                );
            if (!shifts.Add(pins[i].Shift))
                findings.Mistake(
                    place + ".shift",
                    $"\"{pins[i].Shift}\" again",
                    "A shift has one sequence.",
                    "Join them."
                );
            for (int v = 0; v < pins[i].Visits.Count; v++)
                Check(index, findings, FindingList.At(place + ".visits", v), pins[i].Visits[v], visits);
        }
    }

    private static void Check(RequestIndex index, FindingList findings, string place, VisitId id, HashSet<VisitId> seen)
    {
        if (!index.Visits.TryGetValue(id, out Visit? visit))
            findings.Mistake(place, $"\"{id}\"", "The visit is in the request.", "Correct the id.");
        else if (visit.Services.Count > 1)
            findings.Mistake(
                place,
                $"\"{id}\"",
                "A visit in a sequence has one service.",
                "Pin its clinicians instead."
            );
        if (!seen.Add(id))
            findings.Mistake(place, $"\"{id}\" again", "A visit is in one sequence, once.", "Remove one of them.");
    }
}
