using NodaTime;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>One run of <c>planner plan</c>.</summary>
internal sealed class PlanRun(Terminal terminal, PlanRosterOptions options, PlanFiles files)
{
    /// <summary>Only this day of the request; null = all of it.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Whether CP-SAT proves or improves the times afterwards.</summary>
    public bool Polishes { get; init; }

    /// <summary>Null = the cheapest plan.</summary>
    public IPlanChoice? Choice { get; init; }

    /// <summary>Whether stdout is one JSON document.</summary>
    public bool AsJson { get; init; }

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string agency, CancellationToken stop)
    {
        files.RefuseImpossible();
        PlanRequest request = InputFile.Read(agency, file => PlanRequestReader.ReadFile(file));
        if (Date is { } day)
            request = RequestDay.Of(request, day);
        PlannedRoster roster = await PlanAsync(agency, request, stop);
        Tell(
            roster,
            [.. RequestValidator.Check(request).Warnings.Select(warning => warning.ToString()), .. roster.Notes]
        );
        if (roster.Interrupted)
            return ExitCodes.Interrupted;
        return roster.MissedMandatory.Any() ? ExitCodes.Findings : ExitCodes.Done;
    }

    private async Task<PlannedRoster> PlanAsync(string agency, PlanRequest request, CancellationToken stop)
    {
        var watch = new RosterWatch(terminal, new SearchBudget(options.Seconds, options.Iterations));
        try
        {
            var desk = new TravelDesk(NetworkLocator.Near(agency));
            TimingPolish? polish = Polishes ? new TimingPolish(() => CpSatEngines.Choose()) : null;
            PlannedRoster roster = await new PlanRoster(desk, options, watch, polish, Proving, Choice).RunAsync(
                request,
                stop
            );
            files.Write(roster);
            return roster;
        }
        finally
        {
            watch.Finish();
        }
    }

    private static ProvingSearch Proving => new(() => CpSatEngines.Choose());

    private void Tell(PlannedRoster roster, IReadOnlyList<string> notes)
    {
        foreach (string note in notes)
            terminal.Error.WriteLine($"Note: {note}");
        if (AsJson)
            JsonOutput.Write(terminal.Out, RosterJson.Of(roster, files, notes));
        else
            new RosterTables(terminal).Write(roster, files);
    }
}
