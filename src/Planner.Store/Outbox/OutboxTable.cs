namespace Planner.Store;

/// <summary>Messages that have to leave the house.</summary>
public sealed class OutboxTable
{
    private readonly StoreReader _reader;

    internal OutboxTable(StoreReader reader) => _reader = reader;

    /// <summary>Puts a message in, in the same transaction as the change it tells of.</summary>
    /// <param name="document">JSON; ids only, nothing that names a patient.</param>
    /// <returns>Its id.</returns>
    public string Append(string kind, string? branchId, string document)
    {
        StoreChange change = _reader.Changing;
        OutboxMessage message = new()
        {
            Id = NewId.Of("msg", change.Now),
            BranchId = branchId,
            Kind = kind,
            Document = document,
            DueAt = change.Now,
            CreatedAt = change.Now,
        };
        change.Execute(
            """
            INSERT INTO outbox (id, branch_id, kind, document, attempts, due_at, created_at)
            VALUES (@Id, @BranchId, @Kind, @Document, @Attempts, @DueAt, @CreatedAt)
            """,
            message
        );
        return message.Id;
    }

    /// <summary>Takes the oldest messages that are due; nobody else gets them while the lease lasts.</summary>
    public IReadOnlyList<OutboxMessage> Take(int most, TimeSpan lease)
    {
        StoreChange change = _reader.Changing;
        IEnumerable<OutboxMessage> taken = change.Query<OutboxMessage>(
            $"""
            UPDATE outbox SET attempts = attempts + 1, due_at = @until WHERE id IN (
              SELECT id FROM outbox WHERE delivered_at IS NULL AND due_at <= @Now
              ORDER BY created_at, id LIMIT @most {change.Context.Engine.SkipLocked})
            RETURNING *
            """,
            new
            {
                change.Now,
                until = change.Now + (long)lease.TotalMilliseconds,
                most,
            }
        );
        return [.. taken.OrderBy(message => message.CreatedAt).ThenBy(message => message.Id, StringComparer.Ordinal)];
    }

    /// <summary>It arrived; it is not taken again.</summary>
    public void Delivered(string id) =>
        _reader.Changing.Execute(
            "UPDATE outbox SET delivered_at = @Now WHERE id = @id AND delivered_at IS NULL",
            new { _reader.Now, id }
        );

    /// <summary>It did not arrive; it may be taken again at a moment (Unix milliseconds).</summary>
    public void Postpone(string id, long dueAt) =>
        _reader.Changing.Execute(
            "UPDATE outbox SET due_at = @dueAt WHERE id = @id AND delivered_at IS NULL",
            new { dueAt, id }
        );
}
