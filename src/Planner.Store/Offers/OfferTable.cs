namespace Planner.Store;

/// <summary>Open slots that are offered to several.</summary>
public sealed class OfferTable
{
    private readonly StoreReader _reader;

    internal OfferTable(StoreReader reader) => _reader = reader;

    /// <summary>Null where there is none within the scope's branches.</summary>
    public SlotOffer? Find(Scope scope, string id) =>
        _reader.First<SlotOffer>("SELECT * FROM slot_offer WHERE id = @id", new { id }) is { } offer
        && scope.Covers(offer.BranchId)
            ? offer
            : null;

    /// <summary>Offers of a plan, oldest first.</summary>
    public IReadOnlyList<SlotOffer> Of(Scope scope, string planId) =>
        [
            .. _reader
                .Query<SlotOffer>(
                    "SELECT * FROM slot_offer WHERE plan_id = @planId ORDER BY created_at, id",
                    new { planId }
                )
                .Where(offer => scope.Covers(offer.BranchId)),
        ];

    /// <summary>Opens a slot.</summary>
    /// <exception cref="StoreConflictException">There is no such branch or plan.</exception>
    public SlotOffer Open(SlotOffer offer)
    {
        StoreChange change = _reader.Changing;
        SlotOffer made = offer with { Version = 1, State = OfferState.Open, Winner = null, CreatedAt = change.Now };
        change.Execute(
            """
            INSERT INTO slot_offer (id, branch_id, plan_id, version, state, winner, document, created_at, expires_at)
            VALUES (@Id, @BranchId, @PlanId, @Version, @State, @Winner, @Document, @CreatedAt, @ExpiresAt)
            """,
            made
        );
        change.Record("create", "offers", made.Id, made.BranchId, after: made.Document);
        return made;
    }

    /// <summary>Gives the slot to a candidate if nobody has it and it has not run out. The winner may say yes twice.</summary>
    /// <exception cref="StoreConflictException">There is no such offer.</exception>
    public OfferAnswer Accept(string id, string candidate)
    {
        StoreChange change = _reader.Changing;
        int won = change.Execute(
            """
            UPDATE slot_offer SET state = 'taken', winner = @candidate, version = version + 1
            WHERE id = @id AND state = 'open' AND expires_at > @Now
            """,
            new
            {
                id,
                candidate,
                change.Now,
            }
        );
        SlotOffer offer = Find(Scope.All, id) ?? throw Unknown(id);
        if (won == 1)
            change.Record("accept", "offers", id, offer.BranchId, after: $$"""{"winner":{{Text(candidate)}}}""");
        return new(offer.State == OfferState.Taken && offer.Winner == candidate, offer);
    }

    /// <summary>Takes an open slot back.</summary>
    /// <returns>False where somebody has it, or it was taken back before.</returns>
    public bool Withdraw(string id)
    {
        StoreChange change = _reader.Changing;
        SlotOffer offer = Find(Scope.All, id) ?? throw Unknown(id);
        bool done =
            change.Execute(
                "UPDATE slot_offer SET state = 'withdrawn', version = version + 1 WHERE id = @id AND state = 'open'",
                new { id }
            ) == 1;
        if (done)
            change.Record("withdraw", "offers", id, offer.BranchId);
        return done;
    }

    private static string Text(string value) => System.Text.Json.JsonSerializer.Serialize(value);

    private static StoreConflictException Unknown(string id) =>
        new(StoreConflict.UnknownReference, $"There is no offer {id}.");
}
