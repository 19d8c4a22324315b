namespace Planner.Api;

/// <summary>A step of a visit's life.</summary>
/// <param name="To">requested, awaitingInformation, awaitingApproval, scheduled, confirmed, inProgress, done, cancelled, missed or noShow.</param>
/// <param name="Reason">Code of the reason, where the step asks for one; GET of the same address lists them.</param>
/// <param name="Text">The reason in your words.</param>
internal sealed record TransitionBody(string To, string? Reason = null, string? Text = null);
