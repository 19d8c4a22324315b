using System.Text.Json.Nodes;
using Planner.Api;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>An import for people and for programs.</summary>
/// <param name="agency">The request that was written; null = none.</param>
/// <param name="draft">Where the rows were parted; null = nowhere.</param>
internal sealed class ImportReport(ImportedAgency imported, string? agency, string? draft)
{
    private const int MostShown = 200;

    private readonly int _rows = imported
        .Faults.Where(fault => fault.Row > 0)
        .Select(fault => (fault.File, fault.Row))
        .Distinct()
        .Count();

    public void Write(Terminal terminal)
    {
        foreach (string note in imported.Notes)
            terminal.Error.WriteLine($"Note: {note}");
        foreach (ImportFault fault in imported.Faults.Take(MostShown))
            terminal.Error.WriteLine(fault.Mistake);
        if (imported.Faults.Count > MostShown)
            Line(terminal.Error, $"and {imported.Faults.Count - MostShown} more; the draft and --json have them all");
        if (imported.Faults.Count > 0)
            Line(terminal.Error, $"{Counted.Of(imported.Faults.Count, "mistake")}{Rows}.{Kept}");
        if (imported.Request is { } request && agency is not null)
            Line(
                terminal.Out,
                $"Wrote {agency}: {Counted.Of(request.Clinicians.Count, "clinician")}, {Counted.Of(request.Patients.Count, "patient")}, {Counted.Of(request.Visits.Count, "visit")}{Waiting}, {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}. Next: planner plan {agency}"
            );
    }

    public JsonObject Json() =>
        new()
        {
            ["request"] = agency,
            ["draft"] = draft,
            ["clinicians"] = imported.Request?.Clinicians.Count,
            ["patients"] = imported.Request?.Patients.Count,
            ["visits"] = imported.Request?.Visits.Count,
            ["waiting"] = imported.Request?.Waitlist.Count,
            ["rejectedRows"] = _rows,
            ["mistakes"] = JsonParts.Each(imported.Faults, Json),
            ["notes"] = JsonParts.Each(imported.Notes, note => note),
        };

    private string Waiting => imported.Request is { Waitlist.Count: > 0 and var count } ? $", {count} waiting" : "";

    private string Rows => _rows == 0 ? "" : $" in {Counted.Of(_rows, "row")}";

    private string Kept =>
        (agency, draft) switch
        {
            (null, null) => " Nothing was written.",
            (null, _) =>
                $" No agency was written. Good and refused rows stand parted in {draft}. Next: correct the refused ones there, then planner import {draft} --out AGENCY",
            (_, null) => "",
            _ => $" The agency has the good rows only; all rows stand parted in {draft}.",
        };

    private static JsonObject Json(ImportFault fault) =>
        new()
        {
            ["file"] = fault.File,
            ["row"] = fault.Row,
            ["column"] = fault.Column,
            ["place"] = fault.Mistake.Place,
            ["found"] = fault.Mistake.Found,
            ["rule"] = fault.Mistake.Rule,
            ["remedy"] = fault.Mistake.Remedy,
        };

    private static void Line(TextWriter writer, FormattableString words) =>
        writer.WriteLine(FormattableString.Invariant(words));
}
