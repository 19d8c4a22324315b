namespace Planner.Dispatch;

/// <summary>Something the plan was made with that is no longer the same.</summary>
/// <param name="What">"request", "engine", "roads", or "agency" where the plan is held against today's agency.</param>
/// <param name="Recorded">What the plan states.</param>
/// <param name="Found">What there is now.</param>
/// <param name="Message">In plain words.</param>
public sealed record ReplayChange(string What, string Recorded, string Found, string Message)
{
    /// <summary>What is different in detail, as "visits V12: windows"; may be empty.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
