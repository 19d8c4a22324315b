using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>One offer of a slot: it is kept for the patient until it is answered or the hold ends; then the next is asked.</summary>
/// <param name="OfferAt">When the patient is asked if nobody before accepted.</param>
/// <param name="HoldUntil">When the slot goes to the next.</param>
/// <param name="Next">Who is asked then; null = nobody is left.</param>
public sealed record OutreachStep(
    int Rank,
    WaitlistEntryId Entry,
    Instant OfferAt,
    Instant HoldUntil,
    WaitlistEntryId? Next
);
