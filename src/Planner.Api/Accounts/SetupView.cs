namespace Planner.Api;

/// <summary>What somebody who opens the start page can do.</summary>
/// <param name="Needed">The first manager is still to be made.</param>
/// <param name="SignedIn">Whoever asks is signed in.</param>
/// <param name="OpenId">One may sign in with the organisation's own accounts, at /v1/session/openid.</param>
internal sealed record SetupView(bool Needed, bool SignedIn, bool OpenId);
