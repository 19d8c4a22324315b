using NodaTime;

namespace Planner.Domain;

/// <summary>
/// The 60 days a plan of care is certified for, both ends included. It touches nine order weeks, or ten where it begins on one
/// of the last three days of a week.
/// </summary>
public sealed record CertificationPeriod(LocalDate From)
{
    /// <summary>Days of a period (42 CFR 424.22(b)).</summary>
    public const int Days = 60;

    /// <summary>The last day.</summary>
    public LocalDate To => From.PlusDays(Days - 1);

    public bool Contains(LocalDate date) => From <= date && date <= To;

    /// <summary>The period of an episode that holds a date; the first one for dates before the start of care.</summary>
    public static CertificationPeriod Holding(LocalDate date, LocalDate startOfCare)
    {
        int since = Period.DaysBetween(startOfCare, date);
        return new(since < 0 ? startOfCare : startOfCare.PlusDays(since - since % Days));
    }
}
