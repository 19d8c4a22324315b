using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Cli;

/// <summary>Where a roster is written.</summary>
internal sealed record PlanFiles(string Plan, string Html)
{
    /// <summary>Refuses targets in folders that do not exist, before any work is done.</summary>
    /// <exception cref="InvalidInputException">A folder is missing; every one.</exception>
    public void RefuseMissingFolders()
    {
        InputMistake[] mistakes =
        [
            .. new[] { ("--out", Plan), ("--html", Html) }
                .Where(target => !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(target.Item2))))
                .Select(target => new InputMistake(
                    target.Item1,
                    target.Item2,
                    "The folder does not exist.",
                    "Create it, or name another."
                )),
        ];
        if (mistakes.Length > 0)
            throw new InvalidInputException(mistakes);
    }

    public void Write(PlannedRoster roster)
    {
        AtomicFile.Write(Plan, stream => Formats.PlanWriter.Write(roster.Plan, roster.Request, stream));
        AtomicFile.Write(Html, stream => WritePage(roster, stream));
    }

    private static void WritePage(PlannedRoster roster, Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        PlanPage.Write(roster.Request, roster.Plan, GeometryOf(roster), writer);
    }

    private static PageGeometry GeometryOf(PlannedRoster roster) =>
        roster.Travel is { Network: { } network, Lookup.Matrix: RoadMatrix matrix }
            ? PageGeometry.Trace(roster.Request, roster.Plan, network, matrix)
            : PageGeometry.None;
}
