namespace Planner.Api;

/// <summary>What came of a request for a visit.</summary>
/// <param name="State">awaitingInformation, awaitingApproval, accepted or declined.</param>
/// <param name="Missing">What has to be said first.</param>
/// <param name="Approvals">Why somebody has to approve it.</param>
/// <param name="Request">The request as it stands now.</param>
/// <param name="Visit">The visit that was made of it; null unless it was accepted.</param>
internal sealed record IntakeView(
    string State,
    IReadOnlyList<MissingFieldView> Missing,
    IReadOnlyList<string> Approvals,
    ResourceView Request,
    ResourceView? Visit
);
