using Planner.Dispatch;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Clinicians, each with why not, or what it would cost.</summary>
internal static class AnswerTable
{
    public static Table Of(
        string title,
        IReadOnlyList<ClinicianAnswer> answers,
        IReadOnlyDictionary<ClinicianId, string> names
    )
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(title, "rules", "why not");
        foreach (ClinicianAnswer answer in answers)
            table.AddRow(
                new Text(names[answer.Clinician]),
                new Text(string.Join(", ", answer.Rules.Select(rule => rule.Rule).Distinct())),
                new Text(answer.Change is { } change ? $"{answer.Words}; possible if {change.Words}" : answer.Words)
            );
        return table;
    }
}
