using System.Globalization;
using Planner.Coordination;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>The answer to a referral for people: needs, staffing, the decision and why.</summary>
internal sealed class AcceptanceTables(Terminal terminal)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Write(AcceptanceAnswer answer, string? rationale)
    {
        _console.Write(Needs(answer));
        _console.Write(Staffing(answer));
        foreach (string line in answer.Conditions.Select(c => $"Condition: {c}").Concat(answer.Reasons))
            terminal.Out.WriteLine(line);
        terminal.Out.WriteLine(
            $"{Decision(answer)} ({answer.Rule?.Citation ?? "no rule of that day asks for a rationale"})"
        );
        terminal.Out.WriteLine(
            rationale is null
                ? "Next: add --out rationale.json to keep the rationale."
                : $"Wrote {rationale}. Next: keep it with the referral."
        );
    }

    private static string Decision(AcceptanceAnswer answer) =>
        answer.Decision switch
        {
            AcceptanceDecision.Yes => $"Referral {answer.Referral.Id}: accept.",
            AcceptanceDecision.WithConditions => $"Referral {answer.Referral.Id}: accept with conditions.",
            _ => $"Referral {answer.Referral.Id}: decline.",
        };

    private static Table Needs(AcceptanceAnswer answer)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("need", "who", "qualified", "asked a week", "sustainable", "when it would fit");
        foreach (NeedAnswer need in answer.Needs)
            table.AddRow(
                new Text(need.Need.Frequency),
                new Text(OrdersWords.Disciplines(need.Disciplines)),
                new Text(Number(need.Qualified.Count)),
                new Text(Number(need.Asked)),
                new Text(Number(need.Sustainable)),
                new Text(
                    string.Join(
                        ", ",
                        need.Slots.Select(s => $"{OrdersWords.Shown(s.Start, answer.Zone)} {s.Clinician}")
                    )
                )
            );
        return table;
    }

    private static Table Staffing(AcceptanceAnswer answer)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("discipline", "clinicians", "visits planned", "paid hours", "busy hours");
        foreach (StaffingFact fact in answer.Staffing)
            table.AddRow(
                new Text(fact.Discipline.ToString()),
                new Text(Number(fact.Clinicians)),
                new Text(Number(fact.Visits)),
                new Text(fact.Paid.TotalHours.ToString("0.#", CultureInfo.InvariantCulture)),
                new Text(fact.Busy.TotalHours.ToString("0.#", CultureInfo.InvariantCulture))
            );
        return table;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
