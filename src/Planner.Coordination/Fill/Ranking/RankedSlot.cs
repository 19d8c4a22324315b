namespace Planner.Coordination;

/// <summary>A slot with those who fit it, best first.</summary>
/// <param name="Fitting">How many fit altogether.</param>
/// <param name="Held">Entries that would fit but have an open offer; they are not asked.</param>
/// <param name="Outreach">Whom to ask when.</param>
public sealed record RankedSlot(
    OpenSlot Slot,
    IReadOnlyList<FillCandidate> Candidates,
    int Fitting,
    IReadOnlyList<Domain.WaitlistEntryId> Held,
    IReadOnlyList<OutreachStep> Outreach
)
{
    /// <summary>Where nobody fits a slot that was asked for: who would, once others change their clinician.</summary>
    public IReadOnlyList<ChainOffer> Chains { get; init; } = [];
}
