using Planner.Store;

namespace Planner.Api;

/// <summary>The session a request belongs to. Not there for API keys.</summary>
internal sealed record SignedIn(SessionRow Session, AccountRow Account, string Secret);
