using System.Globalization;

namespace Planner.Quality;

/// <summary>Rosters as Markdown.</summary>
public static class AgencyTable
{
    public static IEnumerable<string> Head { get; } =
    [
        "| agency | budget | seed | served / at most servable / ordered | mandatory left out though servable alone | cost | violations | wall s | peak MB |",
        "|---|---|---|---|---|---|---|---|---|",
    ];

    public static string Row(AgencyRun run) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {run.Agency} | {run.Budget[2..]} | {run.Seed} | {run.Served} / {run.UpperBound} / {run.Visits} | {run.MissedMandatory} | {run.Cost:0.0} | {run.Violations} | {run.Wall:0.0} | {run.PeakMemoryMb:0} |"
        );
}
