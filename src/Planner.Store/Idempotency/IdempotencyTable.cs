namespace Planner.Store;

/// <summary>Keys of requests that are done once, and their answers.</summary>
public sealed class IdempotencyTable
{
    /// <summary>How long a key is known.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    internal const string Purpose = "idempotency";
    private readonly StoreReader _reader;

    internal IdempotencyTable(StoreReader reader) => _reader = reader;

    /// <summary>What is known of a key; null where it was not used.</summary>
    public IdempotencyRow? Find(string accountId, string key)
    {
        IdempotencyRow? row = _reader.First<IdempotencyRow>(
            "SELECT * FROM idempotency WHERE account_id = @accountId AND key = @key",
            new { accountId, key }
        );
        return row?.Body is null ? row : row with { Body = _reader.Seal.Open(Purpose, row.Body) };
    }

    /// <summary>Takes the key.</summary>
    /// <exception cref="StoreConflictException">Somebody has it.</exception>
    public void Take(IdempotencyClaim claim)
    {
        long now = _reader.Now;
        if (_reader.Context.IsTimeToForget(now))
            Forget(now - (long)Kept.TotalMilliseconds);
        int taken = _reader.Changing.Execute(
            """
            INSERT INTO idempotency (account_id, key, request_hash, created_at) VALUES (@AccountId, @Key, @Hash, @now)
            ON CONFLICT DO NOTHING
            """,
            new
            {
                claim.AccountId,
                claim.Key,
                claim.Hash,
                now,
            }
        );
        if (taken == 0)
            throw new StoreConflictException(StoreConflict.KeyUsed, $"The key {claim.Key} was used.");
    }

    /// <summary>Notes the answer for the next time.</summary>
    public void Answer(IdempotencyClaim claim, int status, string headers, byte[] body) =>
        _reader.Changing.Execute(
            "UPDATE idempotency SET status = @status, headers = @headers, body = @closed WHERE account_id = @AccountId AND key = @Key",
            new
            {
                claim.AccountId,
                claim.Key,
                status,
                headers,
                closed = _reader.Seal.Close(Purpose, body),
            }
        );

    /// <summary>Forgets keys older than a moment (Unix milliseconds).</summary>
    public int Forget(long before) =>
        _reader.Changing.Execute("DELETE FROM idempotency WHERE created_at < @before", new { before });
}
