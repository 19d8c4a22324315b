namespace Planner.Store;

/// <summary>An open slot that is offered to several; one of them wins it.</summary>
public sealed record SlotOffer
{
    public string Id { get; init; } = "";
    public string BranchId { get; init; } = "";
    public string PlanId { get; init; } = "";
    public long Version { get; init; }

    /// <summary>See <see cref="OfferState"/>.</summary>
    public string State { get; init; } = OfferState.Open;

    /// <summary>Id of the candidate who has it; null while nobody has.</summary>
    public string? Winner { get; init; }

    /// <summary>JSON: the slot and its candidates; ids only.</summary>
    public string Document { get; init; } = "";

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }

    /// <summary>Unix milliseconds; from then on nobody wins it.</summary>
    public long ExpiresAt { get; init; }

    /// <param name="now">Unix milliseconds.</param>
    public bool IsOpen(long now) => State == OfferState.Open && now < ExpiresAt;
}
