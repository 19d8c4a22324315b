using NodaTime;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>One run of <c>planner plan</c>.</summary>
internal sealed class PlanRun(
    Terminal terminal,
    PlanRosterOptions options,
    LocalDate? date,
    bool polishes,
    PlanFiles files,
    bool asJson
)
{
    public async Task<int> RunAsync(string agency, CancellationToken stop)
    {
        files.RefuseImpossible();
        PlanRequest request = InputFile.Read(agency, file => PlanRequestReader.ReadFile(file));
        if (date is { } day)
            request = RequestDay.Of(request, day);
        var watch = new RosterWatch(terminal);
        PlannedRoster roster;
        try
        {
            var desk = new TravelDesk(NetworkLocator.Near(agency));
            TimingPolish? polish = polishes ? new TimingPolish(() => CpSatEngines.Choose()) : null;
            roster = await new PlanRoster(desk, options, watch, polish).RunAsync(request, stop);
            files.Write(roster);
        }
        finally
        {
            watch.Finish();
        }
        string[] warnings =
        [
            .. RequestValidator.Check(request).Warnings.Select(warning => warning.ToString()),
            .. roster.Notes,
        ];
        foreach (string warning in warnings)
            terminal.Error.WriteLine($"Note: {warning}");
        if (asJson)
            JsonOutput.Write(terminal.Out, RosterJson.Of(roster, files, warnings));
        else
            new RosterTables(terminal).Write(roster, files);
        return ExitCodeOf(roster);
    }

    private static int ExitCodeOf(PlannedRoster roster)
    {
        if (roster.Interrupted)
            return ExitCodes.Interrupted;
        return roster.MissedMandatory.Any() ? ExitCodes.Findings : ExitCodes.Done;
    }
}
