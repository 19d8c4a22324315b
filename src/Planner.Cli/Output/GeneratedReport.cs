using System.Text.Json.Nodes;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>Says what was invented.</summary>
internal static class GeneratedReport
{
    public static void Write(Terminal terminal, PlanRequest request, string path, bool asJson)
    {
        if (asJson)
            JsonOutput.Write(terminal.Out, Document(request, path));
        else
            terminal.Out.WriteLine(
                FormattableString.Invariant(
                    $"Wrote {path}: {request.Visits.Count} visits, {request.Clinicians.Count} clinicians. Next: planner plan {path}"
                )
            );
    }

    private static JsonObject Document(PlanRequest request, string path) =>
        new()
        {
            ["request"] = path,
            ["visits"] = request.Visits.Count,
            ["clinicians"] = request.Clinicians.Count,
            ["patients"] = request.Patients.Count,
            ["waitlist"] = request.Waitlist.Count,
            ["inputHash"] = PlanRequestHash.Of(request),
        };
}
