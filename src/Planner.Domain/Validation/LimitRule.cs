using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Daily limits, where there are any, leave something to do.
/// </summary>
internal sealed class LimitRule : IRequestRule
{
    private const int MostMinutes = 24 * 60;

    public void Check(RequestIndex index, FindingList findings)
    {
        for (int c = 0; c < index.Request.Clinicians.Count; c++)
            Check(findings, FindingList.At("clinicians", c) + ".limits", index.Request.Clinicians[c].Limits);
    }

    private static void Check(FindingList findings, string place, DailyLimits limits)
    {
        Check(findings, place + ".maxVisits", limits.MaxVisits, 1000);
        Check(findings, place + ".maxMetres", limits.MaxMetres, 10_000_000);
        if (limits.MaxPointsHundredths is { } points && points is < 1 or > 100_000)
            findings.Mistake(
                place + ".maxPoints",
                FormattableString.Invariant($"{points / 100m}"),
                "Points a day are 0.01 to 1000.",
                "Give a number in that range or leave the limit out."
            );
        Check(findings, place + ".maxWork", Minutes(limits.MaxWork), MostMinutes);
        Check(findings, place + ".maxLegTravel", Minutes(limits.MaxLegTravel), MostMinutes);
    }

    private static void Check(FindingList findings, string place, decimal? value, decimal most)
    {
        if (value is { } number)
            findings.Range(place, number, 1, most);
    }

    private static decimal? Minutes(Duration? span) => span is { } length ? (decimal)length.TotalMinutes : null;
}
