namespace Planner.Api;

/// <summary>Who takes a slot.</summary>
/// <param name="Entry">Id of an entry of the waitlist.</param>
/// <param name="Reason">In your words.</param>
internal sealed record AcceptBody(string? Entry, string? Reason = null);
