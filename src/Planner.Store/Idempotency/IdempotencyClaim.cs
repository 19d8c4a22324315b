namespace Planner.Store;

/// <summary>
/// A key by which a request is done once. An author that carries it takes the key in the transaction of the first change;
/// where somebody has it already, that change is refused. So the key and what was done under it hold together or not at all.
/// </summary>
/// <param name="Hash">Of the whole request: another one under the same key is a mistake of the client.</param>
public sealed record IdempotencyClaim(string AccountId, string Key, string Hash)
{
    /// <summary>Whether something was done under the key.</summary>
    public bool IsTaken { get; internal set; }
}
