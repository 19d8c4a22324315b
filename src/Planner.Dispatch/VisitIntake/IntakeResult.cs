using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What comes of a request for a visit.</summary>
/// <param name="State">Where it stands now: awaiting information, awaiting approval, or scheduled.</param>
/// <param name="Missing">What has to be said first; empty unless information is awaited.</param>
/// <param name="Approvals">Why somebody has to approve it; told also while information is awaited.</param>
/// <param name="Visit">The visit as rosters are made with it; null while information is awaited.</param>
public sealed record IntakeResult(
    VisitState State,
    IReadOnlyList<MissingField> Missing,
    IReadOnlyList<string> Approvals,
    Visit? Visit
);
