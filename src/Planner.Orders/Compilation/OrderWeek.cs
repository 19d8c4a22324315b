using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>
/// One order week of one part with the visits expected in it; several weeks together where the part counts by longer
/// intervals (<c>1q2w8</c>, <c>1m2</c>).
/// </summary>
public sealed record OrderWeek
{
    /// <summary>Order week of <see cref="From"/>; 1 is the week of the effective date.</summary>
    public required int Number { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The part it comes from.</summary>
    public required FrequencyPart Part { get; init; }

    /// <summary>Visits ordered at least: the lower end of a range.</summary>
    public required int Least { get; init; }

    /// <summary>Visits ordered: the upper end of a range.</summary>
    public required int Ordered { get; init; }

    /// <summary>Days on which a visit may be made: not held, not after discharge, inside the period.</summary>
    public required IReadOnlyList<LocalDate> Days { get; init; }

    /// <summary>Most visits on one day: 1, except where several a day are ordered.</summary>
    public int MostPerDay { get; init; } = 1;

    /// <summary>Visits that can be made: as many as ordered, unless there are too few days for them.</summary>
    public int Expected => Math.Min(Ordered, Days.Count * MostPerDay);

    /// <summary>Visits ordered that no day is left for.</summary>
    public int Short => Ordered - Expected;

    /// <summary>
    /// From the first moment of the first day to the last second of the last one, in the agency's time: an hour more or less in
    /// the weeks in which clocks change.
    /// </summary>
    public TimeWindow Span(DateTimeZone zone) =>
        new(
            zone.AtStartOfDay(From).ToInstant(),
            zone.AtStartOfDay(To.PlusDays(1)).ToInstant() - Duration.FromSeconds(1)
        );
}
