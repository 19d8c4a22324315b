using System.Text.Json.Nodes;
using Planner.Api;
using Planner.Store;

namespace Planner.Cli;

/// <summary>What <c>planner audit verify</c> says.</summary>
internal static class AuditWords
{
    public static void Write(TextWriter words, AuditReport report)
    {
        foreach (AuditFinding finding in report.Findings)
            words.WriteLine(finding);
        words.WriteLine(
            FormattableString.Invariant($"{report.Rows} rows read, {Counted.Of(report.Findings.Count, "finding")}.")
        );
        if (report.Head is { } head)
            words.WriteLine(
                FormattableString.Invariant(
                    $"Next: note down the end, {head.Seq}:{head.Hash}, and give it with --noted."
                )
            );
    }

    public static JsonObject Json(AuditReport report) =>
        new()
        {
            ["rows"] = report.Rows,
            ["head"] = report.Head is { } head ? FormattableString.Invariant($"{head.Seq}:{head.Hash}") : null,
            ["findings"] = JsonParts.Each(
                report.Findings,
                finding => new JsonObject
                {
                    ["fault"] = char.ToLowerInvariant(finding.Fault.ToString()[0]) + finding.Fault.ToString()[1..],
                    ["from"] = finding.From,
                    ["to"] = finding.To,
                    ["text"] = finding.Text,
                }
            ),
        };
}
