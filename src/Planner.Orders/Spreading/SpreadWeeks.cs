using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>Which days are open for the visits of each order week.</summary>
internal static class SpreadWeeks
{
    /// <param name="at">Days whose hours have passed hold only visits that were made.</param>
    public static List<SpreadWeek> Of(OrdersDocument document, IEnumerable<CompiledOrder> orders, Instant at) =>
        [
            .. orders.SelectMany(order =>
                Enumerable.Range(0, order.Lines.Count).SelectMany(line => Line(document, order, line, at))
            ),
        ];

    private static IEnumerable<SpreadWeek> Line(OrdersDocument document, CompiledOrder order, int line, Instant at)
    {
        OrderedPatient patient = document.Patients.First(p => p.Id == order.Order.Patient);
        LocalDateTime now = at.InZone(document.Agency.TimeZone).LocalDateTime;
        LocalDate first = now.TimeOfDay <= patient.To ? now.Date : now.Date.PlusDays(1);
        MadeVisit[] made = [.. order.Order.Made.Where(m => LineOf(order, m) == line)];
        foreach (OrderWeek week in order.Lines[line].Weeks)
            yield return new(
                order,
                line,
                week,
                [
                    .. week.Days.Where(d =>
                        d >= first && !patient.DaysOff.Contains(d.DayOfWeek) && !document.Blackouts.Contains(d)
                    ),
                ],
                [.. made.Where(m => week.From <= m.On && m.On <= week.To)]
            );
    }

    private static int LineOf(CompiledOrder order, MadeVisit made)
    {
        for (int line = 0; made.Discipline is { } whose && line < order.Lines.Count; line++)
        {
            if (order.Lines[line].Disciplines.Contains(whose))
                return line;
        }
        return 0;
    }
}
