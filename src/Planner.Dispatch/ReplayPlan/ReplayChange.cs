namespace Planner.Dispatch;

/// <summary>Something the plan was made with that is no longer the same.</summary>
/// <param name="What">"request", "engine" or "roads".</param>
/// <param name="Recorded">What the plan states.</param>
/// <param name="Found">What there is now.</param>
/// <param name="Message">In plain words.</param>
public sealed record ReplayChange(string What, string Recorded, string Found, string Message);
