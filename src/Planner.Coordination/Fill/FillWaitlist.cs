using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Coordination;

/// <summary>The use case "a slot opened: who on the waitlist fits it best, and who is asked first?".</summary>
public sealed class FillWaitlist(TravelDesk desk)
{
    private const int MostNamed = 10;

    /// <exception cref="InvalidInputException">The plan breaks a rule, or the slot makes no sense.</exception>
    /// <exception cref="OtherRoadsException">The plan was made on other roads than the ones found.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    public async Task<FillAnswer> RunAsync(PlanDocument document, FillQuestion question, CancellationToken stop)
    {
        OpenSlot? asked = question.Slot is { } text ? SlotText.Read(text, document.Request) : null;
        FillBoard board = await OpenAsync(document, null, question.MaxShiftMinutes, stop);
        Instant at = question.At ?? FirstOffer(document.Request);
        var ranking = new SlotRanking(board, Clocks(document.Request, question, at));
        IReadOnlyList<OpenSlot> slots = asked is null ? board.Slots(question.LeastMinutes) : [asked];
        RankedSlot[] ranked = [.. slots.Select(slot => ranking.Of(slot, question.Top, at))];
        if (asked is not null && ranked is [{ Fitting: 0, Held.Count: 0 } nobody])
            ranked = [nobody with { Chains = ranking.ChainsFor(asked, question.Top, at) }];
        int waiting = board.Entries.Count();
        return new FillAnswer(document.Request, at, ranked, waiting, document.Request.Waitlist.Count - waiting);
    }

    /// <summary>Lays a plan out, after it was checked.</summary>
    /// <param name="further">A visit that the plan does not know; null = none.</param>
    internal async Task<FillBoard> OpenAsync(
        PlanDocument document,
        NewVisit? further,
        int maxShiftMinutes,
        CancellationToken stop
    )
    {
        PlanRequest asked = FillBoard.With(document.Request, further);
        RoadNetwork? network = await Task.Run(() => desk.Open(asked.Travel), stop);
        PlaceTravel travel = await TravelDesk.BuildAsync(asked, network, stop);
        if (document.Plan.Origin.TravelHash != travel.Hash)
            throw new OtherRoadsException(document.Plan.Origin, travel);
        Check(document, travel.Lookup);
        return new FillBoard(document, travel.Lookup, further, maxShiftMinutes);
    }

    private static WaitlistClocks? Clocks(PlanRequest request, FillQuestion question, Instant at)
    {
        if (question.Orders is not { } orders)
            return null;
        HashSet<PatientId> waiting = [.. request.Waitlist.Select(e => e.Patient)];
        if (!orders.Patients.Any(p => waiting.Contains(p.Id)))
            throw new InvalidInputException([
                new InputMistake(
                    "--orders",
                    FormattableString.Invariant($"{orders.Patients.Count} patients, none of whom waits"),
                    "The orders tell the episodes of those who wait.",
                    "Name the orders of this agency, with the patient ids of its waitlist."
                ),
            ]);
        return WaitlistClocks.Of(orders, RuleBookReader.Standard, at, request.Agency.TimeZone);
    }

    private static Instant FirstOffer(PlanRequest request)
    {
        Instant first = request
            .Clinicians.SelectMany(c => c.Shifts)
            .Select(s => s.Start)
            .DefaultIfEmpty(request.Agency.TimeZone.AtLeniently(request.From.AtMidnight()).ToInstant())
            .Min();
        return first - Duration.FromMinutes(30);
    }

    private static void Check(PlanDocument document, TravelLookup travel)
    {
        var violations = SolutionChecker.Check(document.Request, document.Plan, travel);
        if (violations.Count > 0)
            throw new InvalidInputException([
                .. violations
                    .Take(MostNamed)
                    .Select(v => new InputMistake(
                        "plan",
                        v.Rule,
                        v.Message,
                        "Fill a plan that planner check finds clean."
                    )),
            ]);
    }
}
