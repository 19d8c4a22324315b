using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>One run of <c>planner accept</c>.</summary>
internal sealed class AcceptRun(Terminal terminal, PlanRosterOptions options)
{
    public required string Referral { get; init; }

    public Instant? At { get; init; }

    public string? Out { get; init; }

    public bool AsJson { get; init; }

    /// <returns>One of <see cref="ExitCodes"/>; a finding is any answer but a plain yes.</returns>
    public async Task<int> RunAsync(string path, CancellationToken stop)
    {
        if (Out is not null && OutputTarget.Mistakes("--out", Out).ToList() is { Count: > 0 } mistakes)
            throw new InvalidInputException(mistakes);
        bool isPlan = IsPlan(path);
        PlanDocument? plan = isPlan ? InputFile.Read(path, file => PlanReader.ReadFile(file)) : null;
        PlanRequest request = plan?.Request ?? InputFile.Read(path, file => PlanRequestReader.ReadFile(file));
        Referral referral = InputFile.Read(Referral, file => ReferralReader.ReadFile(file, request.Agency.TimeZone));
        RefuseOtherTimes(request, referral);
        var desk = new TravelDesk(NetworkLocator.Near(path));
        plan ??= await PlanAsync(desk, request, stop);
        AcceptanceAnswer answer = await AnswerAsync(desk, plan, referral, stop);
        Tell(answer);
        return answer.Decision == AcceptanceDecision.Yes ? ExitCodes.Done : ExitCodes.Findings;
    }

    // A decline for want of planned days would be no answer.
    private void RefuseOtherTimes(PlanRequest request, Referral referral)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        Instant at = At ?? referral.ReceivedAt;
        string place = At is null ? $"{Referral}: receivedAt" : "--at";
        InputMistake? mistake =
            at < referral.ReceivedAt
                ? new(
                    place,
                    JsonTimes.Write(at, zone),
                    $"A referral is answered when it has come in, {JsonTimes.Write(referral.ReceivedAt, zone)}.",
                    "Name a later moment."
                )
            : at.InZone(zone).Date > request.To
                ? new(
                    place,
                    JsonTimes.Write(at, zone),
                    $"The planned days end {request.To:uuuu-MM-dd}.",
                    "Give the agency's later days, or correct the moment."
                )
            : null;
        if (mistake is not null)
            throw new InvalidInputException([mistake]);
    }

    private async Task<PlanDocument> PlanAsync(TravelDesk desk, PlanRequest request, CancellationToken stop)
    {
        var watch = new RosterWatch(terminal, new SearchBudget(options.Seconds, options.Iterations));
        try
        {
            PlannedRoster roster = await new PlanRoster(desk, options, watch).RunAsync(request, stop);
            return new(roster.Plan, roster.Request);
        }
        finally
        {
            watch.Finish();
        }
    }

    // A refused frequency stands in the referral's file.
    private async Task<AcceptanceAnswer> AnswerAsync(
        TravelDesk desk,
        PlanDocument plan,
        Referral referral,
        CancellationToken stop
    )
    {
        try
        {
            var accept = new AcceptReferral(desk, RuleBookReader.Standard);
            return await accept.RunAsync(plan, referral, At ?? referral.ReceivedAt, stop);
        }
        catch (InvalidInputException refused)
        {
            throw new InvalidInputException([
                .. refused.Mistakes.Select(m =>
                    m.Place.StartsWith("needs", StringComparison.Ordinal)
                        ? m with
                        {
                            Place = $"{Referral}: {m.Place}",
                        }
                        : m
                ),
            ]);
        }
    }

    private void Tell(AcceptanceAnswer answer)
    {
        JsonObject rationale = AcceptanceRationale.Of(answer);
        if (Out is not null)
            AtomicFile.Write(Out, stream => stream.Write(Encoding.UTF8.GetBytes(JsonOutput.Text(rationale))));
        if (AsJson)
            JsonOutput.Write(terminal.Out, rationale);
        else
            new AcceptanceTables(terminal).Write(answer, Out);
    }

    private static bool IsPlan(string path)
    {
        if (!File.Exists(path))
            return false;
        try
        {
            using JsonDocument document = JsonDocument.Parse(InputBytes.ReadFile(path, InputLimits.Default));
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("plan", out _);
        }
        catch (JsonException)
        {
            // The reader says what is wrong with it, and where.
            return false;
        }
    }
}
