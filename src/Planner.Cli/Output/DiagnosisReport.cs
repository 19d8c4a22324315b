using System.Text.Json.Nodes;
using Planner.Api;
using Planner.CpSat;
using Planner.Dispatch;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>A diagnosis for people and for programs.</summary>
internal static class DiagnosisReport
{
    public static void Write(Terminal terminal, Diagnosis diagnosis)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("part", "found");
        foreach ((string part, string found) in Rows(diagnosis))
            table.AddRow(new Text(part), new Text(found));
        terminal.Tables().Write(table);
        foreach (MissingPart missing in diagnosis.Missing)
            terminal.Out.WriteLine($"Missing: {missing.What} Remedy: {missing.Remedy}");
        if (diagnosis.Missing.Count == 0)
            terminal.Out.WriteLine("Nothing is missing. Next: planner plan datasets/gothenburg-day");
    }

    public static JsonObject Json(Diagnosis diagnosis) =>
        new()
        {
            ["version"] = diagnosis.Version,
            ["runtime"] = diagnosis.Runtime,
            ["cores"] = diagnosis.Cores,
            ["cpSat"] = Solver(diagnosis.Solver),
            ["agencies"] = JsonParts.Each(diagnosis.Agencies, name => name),
            ["networks"] = JsonParts.Each(diagnosis.Networks, name => name),
            ["travelCache"] = diagnosis.TravelCache,
            ["missing"] = JsonParts.Each(
                diagnosis.Missing,
                missing => new JsonObject { ["what"] = missing.What, ["remedy"] = missing.Remedy }
            ),
        };

    private static JsonObject Solver(CpSatDiagnosis solver) =>
        new()
        {
            ["host"] = Host(solver),
            ["reason"] = solver.Reason,
            ["remedy"] = solver.Remedy,
            ["version"] = solver.SolverVersion,
            ["library"] = solver.LibraryPath,
            ["node"] = solver.NodePath,
            ["nodeVersion"] = solver.NodeVersion,
            ["jspi"] = solver.Jspi,
        };

    private static IEnumerable<(string Part, string Found)> Rows(Diagnosis diagnosis)
    {
        CpSatDiagnosis solver = diagnosis.Solver;
        yield return ("planner", diagnosis.Version);
        yield return ("runtime", diagnosis.Runtime);
        yield return ("cores", FormattableString.Invariant($"{diagnosis.Cores}"));
        yield return ("CP-SAT", $"{Host(solver) ?? "none"} {solver.SolverVersion}");
        yield return ("why", solver.Reason);
        if (solver.LibraryPath is { } library)
            yield return ("library", library);
        if (solver.NodePath is { } node)
            yield return ("Node", $"{node} {solver.NodeVersion}, JSPI {(solver.Jspi == true ? "yes" : "no")}");
        yield return ("agencies", string.Join(", ", diagnosis.Agencies));
        yield return ("road networks", string.Join(", ", diagnosis.Networks));
        yield return ("travel cache", diagnosis.TravelCache ?? "none");
    }

    private static string? Host(CpSatDiagnosis solver) =>
        solver.Host switch
        {
            CpSatHost.Native => "native",
            CpSatHost.WebAssembly => "wasm",
            _ => null,
        };
}
