using Planner.Orders;

namespace Planner.Cli;

/// <summary>What somebody has to look at in a document of orders, one line each.</summary>
internal static class OrdersNotes
{
    public static IEnumerable<string> Of(OrdersPlan plan) =>
        [.. Findings(plan), .. Weeks(plan), .. Clocks(plan), .. Payment(plan)];

    private static IEnumerable<string> Findings(OrdersPlan plan) =>
        plan.Orders.SelectMany(o => o.Findings.Select(f => $"{o.Order.Id} ({o.Order.Frequency}): {f.Message}."));

    private static IEnumerable<string> Weeks(OrdersPlan plan)
    {
        for (int i = 0; i < plan.Schedule.Weeks.Count; i++)
        {
            SpreadWeek week = plan.Schedule.Weeks[i];
            string where = FormattableString.Invariant(
                $"{week.Order.Order.Id} {OrdersWords.Disciplines(week.Order.Lines[week.Line].Disciplines)}: week {week.Week.Number} ({week.Week.From:uuuu-MM-dd} to {week.Week.To:uuuu-MM-dd})"
            );
            if (week.Missed > 0)
                yield return FormattableString.Invariant(
                    $"{where}: {week.Missed} of {week.Week.Expected} visits missed or without an open day: tell the physician."
                );
            if (plan.Schedule.Unplaced[i] > 0)
                yield return FormattableString.Invariant(
                    $"{where}: {plan.Schedule.Unplaced[i]} of {week.Week.Expected} visits find nobody free."
                );
        }
    }

    private static IEnumerable<string> Clocks(OrdersPlan plan) =>
        from clock in plan.Clocks
        let late = clock.IsOverdue(plan.At)
        where late || clock.IsPatientAway || plan.LastFeasible(clock) is null
        select $"{clock.Patient}: {clock.Rule.Title}: "
            + (
                late ? $"overdue by {OrdersWords.Span(-clock.Slack(plan.At))}"
                : clock.IsPatientAway ? "runs while the patient is in hospital"
                : "no day and hour of the patient is left for it"
            )
            + $" ({clock.Rule.Citation}).";

    private static IEnumerable<string> Payment(OrdersPlan plan) =>
        plan
            .Periods.Where(p => p.IsBelow)
            .Select(p =>
                FormattableString.Invariant(
                    $"{p.Patient}: payment period {p.Number} ({p.From:uuuu-MM-dd} to {p.To:uuuu-MM-dd}) has {p.Visits} visits, below its threshold of {p.Threshold}: paid per visit. For information."
                )
            );
}
