using NodaTime;

namespace Planner.Orders;

/// <summary>A run of days that a part asks visits of, before holds and the end of the period.</summary>
/// <param name="Step">Days from one visit day to the next; 1 = every day is open.</param>
internal readonly record struct PartSpan(LocalDate From, LocalDate To, int Least, int Ordered, int MostPerDay, int Step)
{
    public IEnumerable<LocalDate> Days
    {
        get
        {
            for (LocalDate day = From; day <= To; day = day.PlusDays(Step))
                yield return day;
        }
    }
}
