using System.Text.Json.Nodes;
using Planner.Api;
using Planner.Store;

namespace Planner.Cli;

/// <summary>What <c>planner store</c> says.</summary>
internal static class StoreWords
{
    public static void Backup(Terminal terminal, BackupManifest manifest, string next, bool asJson)
    {
        long rows = manifest.Tables.Sum(table => table.Rows);
        if (asJson)
        {
            JsonOutput.Write(terminal.Out, Json(manifest));
            return;
        }
        terminal.Out.WriteLine(
            FormattableString.Invariant(
                $"{rows} rows of {manifest.Tables.Count} tables, {Counted.Of(manifest.Keys.Count, "key")}."
            )
        );
        if (manifest.AuditHead is { } head)
            terminal.Out.WriteLine(FormattableString.Invariant($"The audit ends with {head.Seq}:{head.Hash}."));
        terminal.Out.WriteLine(next);
    }

    public static void Check(Terminal terminal, StoreReport report, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(terminal.Out, Json(report));
            return;
        }
        foreach (StoreFinding finding in report.Findings)
            terminal.Out.WriteLine($"{finding.Check}: {finding.Text} {finding.Remedy}");
        terminal.Out.WriteLine(
            FormattableString.Invariant(
                $"{report.Engine}, schema {report.Schema}: {report.Rows.Sum(t => t.Rows)} rows, {report.Sealed} sealed values opened, {Counted.Of(report.Findings.Count, "finding")}."
            )
        );
    }

    private static JsonObject Json(BackupManifest manifest) =>
        new()
        {
            ["tables"] = new JsonObject(manifest.Tables.Select(t => KeyValuePair.Create(t.Name, (JsonNode?)t.Rows))),
            ["keys"] = manifest.Keys.Count,
            ["auditHead"] = manifest.AuditHead is { } head
                ? FormattableString.Invariant($"{head.Seq}:{head.Hash}")
                : null,
        };

    private static JsonObject Json(StoreReport report) =>
        new()
        {
            ["engine"] = report.Engine,
            ["schema"] = report.Schema,
            ["rows"] = new JsonObject(report.Rows.Select(t => KeyValuePair.Create(t.Table, (JsonNode?)t.Rows))),
            ["sealed"] = report.Sealed,
            ["findings"] = JsonParts.Each(
                report.Findings,
                finding => new JsonObject
                {
                    ["check"] = finding.Check,
                    ["text"] = finding.Text,
                    ["remedy"] = finding.Remedy,
                }
            ),
        };
}
