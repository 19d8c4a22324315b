using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Cli;

/// <summary>Where a roster is written.</summary>
internal sealed record PlanFiles(string Plan, string Html)
{
    /// <summary>Refuses targets that cannot be written, before any work is done.</summary>
    /// <exception cref="InvalidInputException">Every such target.</exception>
    public void RefuseImpossible()
    {
        var mistakes = OutputTarget.Mistakes("--out", Plan).Concat(OutputTarget.Mistakes("--html", Html)).ToList();
        if (Path.GetFullPath(Plan) == Path.GetFullPath(Html))
            mistakes.Add(new InputMistake("--html", Html, "The page and the plan are two files.", "Name another."));
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
    }

    /// <summary>Writes both files, or none where one cannot be written.</summary>
    public void Write(PlannedRoster roster)
    {
        using var plan = new AtomicFile(Plan, stream => Formats.PlanWriter.Write(roster.Plan, roster.Request, stream));
        using var page = new AtomicFile(Html, stream => WritePage(roster, stream));
        plan.Keep();
        page.Keep();
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
