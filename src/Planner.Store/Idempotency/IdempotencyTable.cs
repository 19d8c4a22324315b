namespace Planner.Store;

/// <summary>
/// Keys by which a request that comes twice has one effect. Kept for 24 hours; bodies are sealed, they may name patients.
/// </summary>
public sealed class IdempotencyTable
{
    /// <summary>How long a key is known.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    internal const string Purpose = "idempotency";
    private readonly StoreReader _reader;

    internal IdempotencyTable(StoreReader reader) => _reader = reader;

    /// <summary>Claims a key for a request, once.</summary>
    /// <param name="requestHash">Hash of the method, the address and the body.</param>
    /// <param name="takeOver">
    /// A claim this old that has no answer belongs to a process that ended: it is given to who asks now.
    /// </param>
    public IdempotencyEntry Begin(string account, string key, string requestHash, TimeSpan takeOver)
    {
        StoreChange change = _reader.Changing;
        RemoveOld(change);
        StoredAnswer? found = change.First<StoredAnswer>(
            "SELECT * FROM idempotency WHERE account_id = @account AND key = @key",
            new { account, key }
        );
        if (found is null)
            Claim(change, account, key, requestHash);
        else if (found.RequestHash != requestHash)
            return new(IdempotencyState.Mismatch);
        else if (found.Status is { } status)
            return new(IdempotencyState.Answered, Answer(found, status));
        else if (found.CreatedAt > change.Now - takeOver.TotalMilliseconds)
            return new(IdempotencyState.InFlight);
        else
            change.Execute(
                "UPDATE idempotency SET created_at = @Now WHERE account_id = @account AND key = @key",
                new
                {
                    change.Now,
                    account,
                    key,
                }
            );
        return new(IdempotencyState.Begun);
    }

    /// <summary>Keeps the answer; whoever sends the request again gets it.</summary>
    public void Finish(string account, string key, KeptAnswer answer) =>
        _reader.Changing.Execute(
            "UPDATE idempotency SET status = @Status, headers = @Headers, body = @body WHERE account_id = @account AND key = @key",
            new
            {
                answer.Status,
                answer.Headers,
                body = _reader.Seal.Close(Purpose, answer.Body),
                account,
                key,
            }
        );

    /// <summary>Frees a key whose request had no effect, so that it may be tried again.</summary>
    public void Abandon(string account, string key) =>
        _reader.Changing.Execute(
            "DELETE FROM idempotency WHERE account_id = @account AND key = @key AND status IS NULL",
            new { account, key }
        );

    private static void RemoveOld(StoreChange change) =>
        change.Execute(
            "DELETE FROM idempotency WHERE created_at < @before",
            new { before = change.Now - (long)Kept.TotalMilliseconds }
        );

    private static void Claim(StoreChange change, string account, string key, string requestHash) =>
        change.Execute(
            "INSERT INTO idempotency (account_id, key, request_hash, created_at) VALUES (@account, @key, @requestHash, @Now)",
            new
            {
                account,
                key,
                requestHash,
                change.Now,
            }
        );

    private KeptAnswer Answer(StoredAnswer found, long status) =>
        new((int)status, found.Headers ?? "{}", _reader.Seal.Open(Purpose, found.Body!));
}
