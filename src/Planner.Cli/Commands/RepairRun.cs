using NodaTime;
using Planner.Api;
using Planner.Coordination;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Cli;

/// <summary>One run of <c>planner repair</c>.</summary>
internal sealed class RepairRun(Terminal terminal, string planPath, string eventsPath)
{
    /// <summary>Null = when the last event became known.</summary>
    public Instant? At { get; init; }
    public required RepairPlanOptions Options { get; init; }
    public required RepairBudget Budget { get; init; }

    /// <summary>Null = nothing is written.</summary>
    public string? Folder { get; init; }

    /// <summary>Null = nothing is proven.</summary>
    public double? ProofSeconds { get; init; }
    public bool AsJson { get; init; }

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        PlanDocument published = InputFile.Read(planPath, file => PlanReader.ReadFile(file));
        EventDocument events = InputFile.Read(eventsPath, file => EventReader.ReadFile(file));
        RefuseUnknown(published.Request);
        Instant now = Now(published, events.Events);
        TravelLookup travel = await TravelAsync(published, events.Events, stop);
        RemainingDay day = InputFile.Read(
            eventsPath,
            _ => RemainingDayCompiler.Compile(published, events.Events, now, travel)
        );
        RepairOutcome outcome = new RepairPlan(Options).Run(day, Budget, stop);
        RepairProof? proof = await ProofAsync(day, outcome, stop);
        bool interrupted = stop.IsCancellationRequested;
        IReadOnlyList<RepairFile> files = Folder is { } folder
            ? RepairFile.Write(folder, RepairFile.Of(folder, day, outcome, interrupted))
            : [];
        Tell(published.Request, day, outcome, files, proof);
        if (interrupted)
            return ExitCodes.Interrupted;
        return IsDone(outcome, files) ? ExitCodes.Done : ExitCodes.Findings;
    }

    private async Task<RepairProof?> ProofAsync(RemainingDay day, RepairOutcome outcome, CancellationToken stop)
    {
        if (ProofSeconds is not { } seconds || stop.IsCancellationRequested)
            return null;
        try
        {
            await using ICpSatEngine engine = CpSatEngines.Choose();
            var prove = new ProveRepair(Options, TimeSpan.FromSeconds(seconds), engine);
            return await prove.RunAsync(day, Budget, outcome, stop);
        }
        catch (CpSatEngineException fault)
        {
            // The proposals are as good without a proof.
            terminal.Error.WriteLine($"Nothing was proven: {fault.Message}");
            return null;
        }
    }

    private static bool IsDone(RepairOutcome outcome, IReadOnlyList<RepairFile> files) =>
        outcome.Proposals.Count > 0
        && outcome.Refused.Count == 0
        && files.All(file => file.Violations.Count == 0)
        && outcome.Proposals[0].Lost.Concat(outcome.Proposals[0].Bumped).All(lost => !lost.Mandatory);

    private Instant Now(PlanDocument published, IReadOnlyList<PlanEvent> events)
    {
        PlanRequest request = published.Request;
        Instant? last = published.Plan.Origin.Repair?.At;
        if (At < last)
            throw Refused(
                "--at",
                JsonTimes.Write(At.Value, request.Agency.TimeZone),
                $"The plan was repaired at {JsonTimes.Write(last.Value, request.Agency.TimeZone)} already.",
                "Name a later moment, or repair the plan before it."
            );
        Instant[] known =
        [
            .. events.Select(what => what.At),
            .. last is { } repaired ? [repaired] : Array.Empty<Instant>(),
        ];
        if (At is { } at && !IsNear(request, at))
            throw Refused(
                "--at",
                JsonTimes.Write(at, request.Agency.TimeZone),
                $"A repair begins at a moment of {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}, or at most a week before.",
                "Correct the moment, or name the right plan."
            );
        if (At is not null || known.Length > 0)
            return At ?? known.Max();
        throw Refused(
            $"{eventsPath}: events",
            "none",
            $"A repair begins at a moment of {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}.",
            "Name an event, or the moment with --at."
        );
    }

    // As old as events may be; night shifts end on the day behind the last.
    private static bool IsNear(PlanRequest request, Instant moment)
    {
        LocalDate day = moment.InZone(request.Agency.TimeZone).Date;
        return request.From.PlusDays(-7) <= day && day <= request.To.PlusDays(1);
    }

    private void RefuseUnknown(PlanRequest request)
    {
        List<InputMistake> mistakes =
        [
            .. Budget
                .Kept.Where(kept => request.Patients.All(patient => patient.Id != kept))
                .Select(kept => new InputMistake("--keep", kept.Value, "A patient of the plan.", "Correct the id.")),
        ];
        if (Folder is { } folder)
            mistakes.AddRange(OutputTarget.FolderMistakes("--out", folder));
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
    }

    private async Task<TravelLookup> TravelAsync(
        PlanDocument published,
        IReadOnlyList<PlanEvent> events,
        CancellationToken stop
    )
    {
        PlanRequest places = EventPlaces.With(published.Request, events);
        RoadNetwork? network = new TravelDesk(NetworkLocator.Near(planPath)).Open(places.Travel);
        PlaceTravel travel = await TravelDesk.BuildAsync(places, network, stop);
        return published.Plan.Origin.TravelHash == travel.Hash
            ? travel.Lookup
            : throw new OtherRoadsException(published.Plan.Origin, travel);
    }

    private void Tell(
        PlanRequest request,
        RemainingDay day,
        RepairOutcome outcome,
        IReadOnlyList<RepairFile> files,
        RepairProof? proof
    )
    {
        if (AsJson)
            JsonOutput.Write(
                terminal.Out,
                RepairJson.Of(request, day, outcome, [.. files.Select(file => file.Note)], proof)
            );
        else
            new RepairTables(terminal, request.Agency.TimeZone).Write(day, outcome, files, proof);
    }

    private static InvalidInputException Refused(string place, string found, string rule, string remedy) =>
        new([new InputMistake(place, found, rule, remedy)]);
}
