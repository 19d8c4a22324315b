using System.Globalization;
using Planner.Orders;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Orders for people: visits by week, dates, clocks, then what to look at and what to do next.</summary>
internal sealed class OrdersTables(Terminal terminal)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Write(OrdersPlan plan, string? request, int? visits)
    {
        if (plan.Orders.Count == 0)
            terminal.Out.WriteLine("No orders.");
        else
            _console.Write(Orders(plan));
        if (plan.Clocks.Count > 0)
            _console.Write(Clocks(plan));
        foreach (string line in OrdersNotes.Of(plan))
            terminal.Out.WriteLine(line);
        terminal.Out.WriteLine(Summary(plan));
        terminal.Out.WriteLine(Next(request, visits));
    }

    private static Table Orders(OrdersPlan plan)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("order", "patient", "as written", "who", "visits by order week", "next days");
        foreach (CompiledOrder order in plan.Orders)
        {
            for (int line = 0; line < order.Lines.Count; line++)
                table.AddRow(
                    new Text(line == 0 ? order.Order.Id.Value : ""),
                    new Text(line == 0 ? order.Order.Patient.Value : ""),
                    new Text(line == 0 ? order.Order.Frequency : ""),
                    new Text(OrdersWords.Disciplines(order.Lines[line].Disciplines)),
                    new Text(Visits(order.Lines[line])),
                    new Text(Days(plan, order, line))
                );
        }
        return table;
    }

    private static string Visits(CompiledLine line)
    {
        string weeks = OrdersWords.Weeks(line);
        string total =
            line.Weeks.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"{weeks} = {line.Expected}") : "";
        return line.Prn is { } prn
            ? string.Create(CultureInfo.InvariantCulture, $"{total} +{prn.Cap} PRN").TrimStart()
            : total;
    }

    private static string Days(OrdersPlan plan, CompiledOrder order, int line) =>
        string.Join(
            ", ",
            plan.Schedule.Visits.Where(v => v.Week.Order == order && v.Week.Line == line && !v.IsMade)
                .Take(4)
                .Select(v => OrdersWords.Shown(v.On) + (v.Clinician is { } who ? $" {who}" : ""))
        );

    private static Table Clocks(OrdersPlan plan)
    {
        var zone = plan.Document.Agency.TimeZone;
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("patient", "clock", "who", "not after", "left", "last start in the patient's hours");
        foreach (OpenClock clock in plan.Clocks)
            table.AddRow(
                new Text(clock.Patient.Value),
                new Text($"{clock.Rule.Title} ({OrdersWords.Source(clock.Rule)})"),
                new Text(OrdersWords.Disciplines(clock.By)),
                new Text(OrdersWords.Shown(clock.LastPermitted, zone)),
                new Text(OrdersWords.Span(clock.Slack(plan.At))),
                new Text(plan.LastFeasible(clock) is { } last ? OrdersWords.Shown(last, zone) : "none")
            );
        return table;
    }

    private static string Summary(OrdersPlan plan)
    {
        int expected = plan.Orders.Sum(o => o.Lines.Sum(l => l.Expected));
        int made = plan.Schedule.Visits.Count(v => v.IsMade);
        int planned = plan.Schedule.Visits.Count - made;
        string proof = plan.Schedule.IsProven ? "no better spreading exists" : "the time was up before a proof";
        return FormattableString.Invariant(
            $"Orders {plan.Orders.Count}, visits expected {expected}, made {made}, planned {planned}; {proof}."
        );
    }

    private static string Next(string? request, int? visits) =>
        request is null
            ? "Next: add --agency AGENCY --out request.json to plan these visits."
            : FormattableString.Invariant($"{visits} visits written. Next: planner plan {request}");
}
