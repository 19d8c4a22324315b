using Planner.Store;

namespace Planner.Api;

/// <summary>An open slot that is offered to several; one of them wins it.</summary>
/// <param name="State">open, taken, withdrawn or expired.</param>
/// <param name="Winner">Entry of the waitlist that has it; null while nobody has.</param>
/// <param name="ExpiresAt">From then on nobody wins it; RFC 3339 in UTC.</param>
/// <param name="Slot">When, with whom, and whom to ask in which order.</param>
public sealed record OfferView(
    string Id,
    string Branch,
    string Plan,
    string State,
    string? Winner,
    string ExpiresAt,
    OfferDraft Slot
)
{
    /// <param name="now">Unix milliseconds.</param>
    public static OfferView Of(SlotOffer offer, long now) =>
        new(
            offer.Id,
            offer.BranchId,
            offer.PlanId,
            offer.State == OfferState.Open && !offer.IsOpen(now) ? "expired" : offer.State,
            offer.Winner,
            Moments.Write(offer.ExpiresAt),
            OfferDraft.Read(offer.Document)
        );
}
