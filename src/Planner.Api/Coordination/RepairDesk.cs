using NodaTime;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Repairs plans after events.</summary>
internal sealed class RepairDesk(TravelDesk desk, ComputeGate gate)
{
    /// <exception cref="InvalidInputException">An event does not fit the plan, or the moment does not; every mistake.</exception>
    public Task<MadeRepair> RepairAsync(
        PlanDocument published,
        IReadOnlyList<PlanEvent> events,
        RepairQuestion question,
        CancellationToken cancellationToken
    ) => gate.RunAsync(stop => RunAsync(published, events, question, stop), cancellationToken);

    private async Task<MadeRepair> RunAsync(
        PlanDocument published,
        IReadOnlyList<PlanEvent> events,
        RepairQuestion question,
        CancellationToken stop
    )
    {
        Instant now = Now(published, events, question.At);
        PlanRequest places = EventPlaces.With(published.Request, events);
        PlaceTravel travel = await TravelDesk.BuildAsync(places, desk.Open(places.Travel), stop);
        if (published.Plan.Origin.TravelHash != travel.Hash)
            throw new OtherRoadsException(published.Plan.Origin, travel);
        RemainingDay day = RemainingDayCompiler.Compile(published, events, now, travel.Lookup);
        RepairOutcome outcome = new RepairPlan(question.Options).Run(day, question.Budget, stop);
        return new(day, outcome, [.. outcome.Proposals.Select(proposal => day.Whole!.Join(day, proposal.Plan))]);
    }

    private static Instant Now(PlanDocument published, IReadOnlyList<PlanEvent> events, Instant? at)
    {
        PlanRequest request = published.Request;
        Instant? last = published.Plan.Origin.Repair?.At;
        IEnumerable<Instant> known = events.Select(what => what.At).Concat(last is { } repaired ? [repaired] : []);
        Instant now = at ?? known.DefaultIfEmpty(Instant.MinValue).Max();
        LocalDate day = now == Instant.MinValue ? LocalDate.MinIsoValue : now.InZone(request.Agency.TimeZone).Date;
        if (now >= last || last is null)
            if (request.From.PlusDays(-7) <= day && day <= request.To.PlusDays(1))
                return now;
        throw new InvalidInputException([
            new InputMistake(
                "at",
                now == Instant.MinValue ? "none" : JsonTimes.Write(now, request.Agency.TimeZone),
                $"A repair begins at a moment of {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}, at most a week before, not before the last repair.",
                "Name an event, or a moment with ?at=."
            ),
        ]);
    }
}
