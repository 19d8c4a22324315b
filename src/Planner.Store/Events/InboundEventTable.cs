namespace Planner.Store;

/// <summary>Events that came in: each id once, so that one told twice has one effect.</summary>
public sealed class InboundEventTable
{
    private const string Columns = "branch_id, id, kind, state, outcome, received_at";
    internal const string Purpose = "event";
    private readonly StoreReader _reader;

    internal InboundEventTable(StoreReader reader) => _reader = reader;

    /// <summary>Null where there is none within the scope's branches.</summary>
    public InboundEvent? Find(Scope scope, string branchId, string id) =>
        scope.Covers(branchId)
            ? _reader.First<InboundEvent>(
                $"SELECT {Columns} FROM inbound_event WHERE branch_id = @branchId AND id = @id",
                new { branchId, id }
            )
            : null;

    /// <summary>Events that came in before a moment (Unix milliseconds) and that nobody has handled, oldest first.</summary>
    public IReadOnlyList<InboundEvent> Unhandled(long before, int most) =>
        [
            .. _reader.Query<InboundEvent>(
                $"""
                SELECT {Columns} FROM inbound_event WHERE state = 'received' AND received_at < @before
                ORDER BY received_at, branch_id, id LIMIT @most
                """,
                new { before, most }
            ),
        ];

    /// <summary>The event itself, as JSON.</summary>
    public string Document(InboundEvent what) =>
        SealedText.Open(
            _reader.Seal,
            Purpose,
            _reader.First<byte[]>("SELECT document FROM inbound_event WHERE branch_id = @BranchId AND id = @Id", what)!
        );

    /// <summary>Keeps an event; false where there is one of that id.</summary>
    /// <param name="document">JSON; sealed in the store.</param>
    public bool Add(string branchId, string id, string kind, string document)
    {
        StoreChange change = _reader.Changing;
        if (Find(Scope.All, branchId, id) is not null)
            return false;
        change.Execute(
            """
            INSERT INTO inbound_event (branch_id, id, kind, state, document, received_at)
            VALUES (@branchId, @id, @kind, @state, @sealed, @now)
            """,
            new
            {
                branchId,
                id,
                kind,
                state = InboundState.Received,
                @sealed = SealedText.Close(change.Seal, Purpose, document),
                now = change.Now,
            }
        );
        change.Record("receive", "events", id, branchId, after: document);
        return true;
    }

    /// <summary>Notes what was done; false where it is noted already.</summary>
    /// <param name="outcome">JSON; ids only.</param>
    public bool Handle(string branchId, string id, string outcome)
    {
        StoreChange change = _reader.Changing;
        bool first =
            change.Execute(
                """
                UPDATE inbound_event SET state = 'handled', outcome = @outcome
                WHERE branch_id = @branchId AND id = @id AND state = 'received'
                """,
                new
                {
                    branchId,
                    id,
                    outcome,
                }
            ) == 1;
        if (first)
            change.Record("handle", "events", id, branchId, after: outcome);
        return first;
    }
}
