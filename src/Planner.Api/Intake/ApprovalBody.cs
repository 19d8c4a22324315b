namespace Planner.Api;

/// <summary>A decision on a request that awaits approval.</summary>
/// <param name="Approved">False: it is declined.</param>
/// <param name="Text">Why; a request is not declined without a word.</param>
internal sealed record ApprovalBody(bool Approved, string? Text = null);
