namespace Planner.Store;

/// <summary>Whether a candidate has the slot now.</summary>
/// <param name="Offer">As it stands after the answer: who has it, or that it ran out.</param>
public sealed record OfferAnswer(bool Won, SlotOffer Offer);
