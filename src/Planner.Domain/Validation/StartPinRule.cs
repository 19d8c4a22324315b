namespace Planner.Domain;

/// <summary>
/// A pinned start lies in one of the visit's windows and stands once.
/// </summary>
internal sealed class StartPinRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        HashSet<VisitId> seen = [];
        IReadOnlyList<StartPin> pins = index.Request.Pins.Starts;
        for (int i = 0; i < pins.Count; i++)
        {
            string place = FindingList.At("pins.starts", i);
            if (!index.Visits.TryGetValue(pins[i].Visit, out Visit? visit))
                findings.Mistake(
                    place + ".visit",
                    $"\"{pins[i].Visit}\"",
                    "The visit is in the request.",
                    "Correct the id."
                );
            else if (!visit.Windows.Any(w => w.Contains(pins[i].Start)))
                findings.Mistake(
                    place + ".start",
                    index.Shown(pins[i].Start),
                    $"The start lies in a window of \"{visit.Id}\".",
                    "Move the pin, or widen the window."
                );
            if (!seen.Add(pins[i].Visit))
                findings.Mistake(
                    place,
                    $"\"{pins[i].Visit}\" again",
                    "A visit has one pinned start.",
                    "Remove one pin."
                );
        }
    }
}
