using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>Compiles the parts of one discipline.</summary>
internal sealed class LineCompiler(CareOrder order, FrequencyLine line, OrderCalendar calendar)
{
    private readonly List<OrderWeek> _weeks = [];
    private readonly WeekFindings _findings = new(order, calendar);

    public List<FrequencyMistake> Mistakes { get; } = [];

    public IReadOnlyList<OrderFinding> Findings => _findings.All;

    public CompiledLine Compile()
    {
        LocalDate from = order.Effective;
        foreach (FrequencyPart part in line.Parts.Where(p => p.Kind != FrequencyKind.Prn))
            from = Lay(part, from);
        FrequencyPart? prn = line.Parts.FirstOrDefault(p => p.Kind == FrequencyKind.Prn);
        return new(
            line.Disciplines.Count > 0 ? line.Disciplines : DisciplineWords.Of(order.Discipline),
            _weeks,
            prn is null ? null : Allowance(prn)
        );
    }

    /// <returns>The day after the part.</returns>
    private LocalDate Lay(FrequencyPart part, LocalDate from)
    {
        LocalDate next = from;
        foreach (PartSpan span in PartSpans.Of(part, from, calendar))
        {
            next = span.To.PlusDays(1);
            if (span.From > order.Period.To)
            {
                RunOver(part, span.From);
                break;
            }
            Add(part, span);
        }
        return part.Kind == FrequencyKind.Daily ? from.PlusDays(part.Length) : next;
    }

    private void Add(FrequencyPart part, PartSpan span)
    {
        LocalDate to = LocalDate.Min(span.To, order.Period.To);
        LocalDate[] days = [.. span.Days.Where(d => d <= to && calendar.IsOpen(d))];
        OrderWeek week = new()
        {
            Number = Period.DaysBetween(calendar.WeekOf(order.Effective), calendar.WeekOf(span.From)) / 7 + 1,
            From = span.From,
            To = to,
            Part = part,
            Least = span.Least,
            Ordered = span.Ordered,
            Days = days,
            MostPerDay = span.MostPerDay,
        };
        if (LastBegins(part, span) is var last && last > order.Period.To)
            RunOver(part, last);
        _weeks.Add(week);
        _findings.Look(week, span);
    }

    /// <summary>First day of the last week, day or month that a span orders.</summary>
    private static LocalDate LastBegins(FrequencyPart part, PartSpan span) =>
        part.Kind switch
        {
            FrequencyKind.Weekly => LocalDate.Max(span.From, span.To.PlusDays(-6)),
            FrequencyKind.Daily => span.To,
            _ => span.From,
        };

    private void RunOver(FrequencyPart part, LocalDate behind)
    {
        if (calendar.ClipAtPeriodEnd)
            _findings.AddClipped(part, behind);
        else if (Mistakes.All(m => m.Position != part.Position))
            Mistakes.Add(
                new(
                    part.Position,
                    FormattableString.Invariant($"\"{part.Text}\" still runs on {behind:uuuu-MM-dd}"),
                    FormattableString.Invariant(
                        $"An order ends with its certification period, on {order.Period.To:uuuu-MM-dd}."
                    ),
                    "Shorten it, and order the rest at recertification."
                )
            );
    }

    private PrnAllowance? Allowance(FrequencyPart prn)
    {
        IReadOnlyList<string> signs = prn.Signs.Count > 0 ? prn.Signs : order.PrnSigns;
        if (signs.Count > 0)
            return new(prn.Most, signs, order.Effective, order.Period.To, prn);
        Mistakes.Add(
            new(
                prn.Position,
                $"\"{prn.Text}\" without signs",
                "A PRN order names the signs and symptoms that call for a visit (Medicare Benefit Policy Manual, ch. 7, 30.2.2).",
                "Write them behind it, as 3PRN(fall, fever)."
            )
        );
        return null;
    }
}
