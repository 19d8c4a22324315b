using NodaTime;

namespace Planner.Formats;

/// <summary>The days an import plans, both included.</summary>
internal sealed record Horizon(LocalDate From, LocalDate To)
{
    /// <summary>Most days of a request.</summary>
    public const int MostDays = 92;

    public int Length => Period.DaysBetween(From, To) + 1;

    public IEnumerable<LocalDate> Days =>
        Enumerable.Range(0, Math.Clamp(Length, 0, MostDays)).Select(n => From.PlusDays(n));

    public bool Contains(LocalDate day) => From <= day && day <= To;
}
