using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A visit's patient exists, it has one or two services and a window, and its numbers are in their ranges.
/// </summary>
internal sealed class VisitRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        for (int v = 0; v < index.Request.Visits.Count; v++)
            Check(index, findings, FindingList.At("visits", v), index.Request.Visits[v]);
    }

    private static void Check(RequestIndex index, FindingList findings, string place, Visit visit)
    {
        if (!index.Patients.ContainsKey(visit.Patient))
            findings.Mistake(
                place + ".patient",
                $"\"{visit.Patient}\"",
                "The patient is in the request.",
                "Correct the id or add the patient."
            );
        if (visit.Services.Count is 0 or > 2)
            findings.Mistake(
                place + ".services",
                FormattableString.Invariant($"{visit.Services.Count} services"),
                "A visit has one service, or two at the same time.",
                "Split it into visits and relate them."
            );
        if (visit.Windows.Count == 0)
            findings.Mistake(
                place + ".windows",
                "no windows",
                "A visit has at least one window.",
                "Say when it may start."
            );
        findings.Range(place + ".priority", visit.Priority, 0, 100);
        if (visit.PointsHundredths is < 0 or > 10_000)
            findings.Mistake(
                place + ".points",
                FormattableString.Invariant($"{visit.PointsHundredths / 100m}"),
                "Points are 0 to 100.",
                "Give a number in that range."
            );
        if (visit.SetUp < Duration.Zero || visit.SetUp > Duration.FromHours(12))
            findings.Mistake(
                place + ".setUp",
                FormattableString.Invariant($"{visit.SetUp.TotalMinutes:0.#} min"),
                "Set-up is 0 to 12 hours.",
                "Correct the duration."
            );
    }
}
