namespace Planner.Store;

/// <summary>Who changes something, and why. Every change has one.</summary>
/// <param name="Id">Id of the account; "system" for the service itself.</param>
/// <param name="Role">Role in which it is done.</param>
/// <param name="Reason">Why, in words or a code; null where none is asked for.</param>
public sealed record Author(string Id, string Role, string? Reason = null)
{
    public static readonly Author System = new("system", "system");

    /// <summary>The key under which it is done once; null where it has none.</summary>
    public IdempotencyClaim? Claim { get; init; }
}
