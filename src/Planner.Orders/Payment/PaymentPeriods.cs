using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>The payment periods that orders touch, of patients whose threshold is known (42 CFR 484.230).</summary>
public static class PaymentPeriods
{
    private const string Rule = "low-utilization";

    public static IReadOnlyList<PaymentPeriod> Of(OrdersDocument document, OrderSchedule schedule, RuleBook book) =>
        [.. document.Patients.SelectMany(patient => Of(document, patient, schedule, book))];

    private static IEnumerable<PaymentPeriod> Of(
        OrdersDocument document,
        OrderedPatient patient,
        OrderSchedule schedule,
        RuleBook book
    )
    {
        EpisodeEvent? start = patient.Episode.Events.FirstOrDefault(e => e.Kind == EpisodeEventKind.StartOfCare);
        if (patient.Episode.LupaThreshold is not { } threshold || start is null)
            yield break;
        LocalDate startOfCare = start.At.InZone(document.Agency.TimeZone).Date;
        LocalDate[] visits =
        [
            .. schedule.Visits.Where(v => v.Week.Order.Order.Patient == patient.Id).Select(v => v.On),
        ];
        int number = 1;
        for (LocalDate from = startOfCare; visits.Any(v => v >= from); number++)
        {
            int days = book.Find(Rule, from)?.Facts["periodDays"] ?? 30;
            LocalDate to = from.PlusDays(days - 1);
            if (Touches(document, patient, from, to))
                yield return new(patient.Id, number, from, to, visits.Count(v => from <= v && v <= to), threshold);
            from = to.PlusDays(1);
        }
    }

    private static bool Touches(OrdersDocument document, OrderedPatient patient, LocalDate from, LocalDate to) =>
        document.Orders.Any(o => o.Patient == patient.Id && o.Period.From <= to && from <= o.Period.To);
}
