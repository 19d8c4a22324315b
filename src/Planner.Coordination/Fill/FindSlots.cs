using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Coordination;

/// <summary>The use case "when could this visit be made, by whom, and at what price?".</summary>
public sealed class FindSlots(TravelDesk desk)
{
    /// <summary>The best slots for an entry of the waitlist or a mandatory or optional visit the plan leaves out.</summary>
    /// <exception cref="InvalidInputException">The plan breaks a rule, or there is no such visit to be placed.</exception>
    /// <exception cref="OtherRoadsException">The plan was made on other roads than the ones found.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    public async Task<SlotAnswer> ForAsync(
        PlanDocument document,
        string id,
        int most,
        int maxShiftMinutes,
        CancellationToken stop
    )
    {
        Check(document, id);
        FillBoard board = await new FillWaitlist(desk).OpenAsync(document, null, maxShiftMinutes, stop);
        return Answer(board, new VisitId(id), most);
    }

    /// <summary>The best slots for a visit that the plan's request does not know.</summary>
    /// <inheritdoc cref="ForAsync(PlanDocument, string, int, int, CancellationToken)"/>
    public async Task<SlotAnswer> ForAsync(
        PlanDocument document,
        NewVisit visit,
        int most,
        int maxShiftMinutes,
        CancellationToken stop
    )
    {
        FillBoard board = await new FillWaitlist(desk).OpenAsync(document, visit, maxShiftMinutes, stop);
        return Answer(board, visit.Visit.Id, most);
    }

    private static SlotAnswer Answer(FillBoard board, VisitId visit, int most)
    {
        IReadOnlyList<SlotOffer> offers = new BestSlots(board).Of(visit, most);
        return new SlotAnswer(offers, offers.Count > 0 ? [] : new ChainOffers(board).Of(visit, most));
    }

    private static void Check(PlanDocument document, string id)
    {
        PlanRequest request = document.Request;
        if (document.Plan.Routes.SelectMany(r => r.Stops).Any(stop => stop.Visit.Value == id))
            throw Refused(
                id,
                "The plan serves this visit already.",
                "Ask for one it leaves out, or planner explain it."
            );
        if (request.Visits.Any(v => v.Id.Value == id))
            return;
        WaitlistEntry? entry = request.Waitlist.FirstOrDefault(e => e.Id.Value == id);
        if (entry is null)
            throw Refused(
                id,
                "It names an entry of the waitlist or a visit that the plan leaves out.",
                "Correct the id."
            );
        if (WaitlistVisits.Visit(request, entry) is null)
            throw Refused(
                id,
                $"The entry waits for a day from {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}.",
                "Ask a plan of its days."
            );
    }

    private static InvalidInputException Refused(string id, string rule, string remedy) =>
        new([new InputMistake("--for", $"\"{id}\"", rule, remedy)]);
}
