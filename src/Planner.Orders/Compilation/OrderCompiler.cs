using Planner.Domain;

namespace Planner.Orders;

/// <summary>
/// An order as written, to the visits expected in each order week. The effective date's week is the first order week and the
/// certification period's end the last possible day; holds do not stop the weeks from passing.
/// </summary>
public static class OrderCompiler
{
    /// <summary>Never throws: an order that cannot be carried out carries its mistakes.</summary>
    public static CompiledOrder Compile(CareOrder order, OrderCalendar calendar)
    {
        FrequencyReading reading = FrequencyReader.Read(order.Frequency);
        if (reading.IsRefused)
            return new(order) { Mistakes = reading.Mistakes };
        if (!order.Period.Contains(order.Effective))
            return new(order) { Mistakes = [OutsidePeriod(order)] };
        LineCompiler[] lines = [.. reading.Lines.Select(line => new LineCompiler(order, line, calendar))];
        CompiledLine[] compiled = [.. lines.Select(line => line.Compile())];
        FrequencyMistake[] mistakes = [.. lines.SelectMany(l => l.Mistakes)];
        return mistakes.Length > 0
            ? new(order) { Mistakes = mistakes }
            : new(order) { Lines = compiled, Findings = [.. lines.SelectMany(l => l.Findings)] };
    }

    private static FrequencyMistake OutsidePeriod(CareOrder order) =>
        new(
            1,
            FormattableString.Invariant($"effective {order.Effective:uuuu-MM-dd}"),
            FormattableString.Invariant(
                $"An order begins within its certification period, {order.Period.From:uuuu-MM-dd} to {order.Period.To:uuuu-MM-dd}."
            ),
            "Correct the date, or order it for the next period."
        );
}
