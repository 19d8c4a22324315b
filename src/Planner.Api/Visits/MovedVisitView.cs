namespace Planner.Api;

/// <summary>A visit after a step of its life.</summary>
/// <param name="Possible">The steps you may take from here.</param>
/// <param name="FollowUp">Id of the request that was made to make up for the visit; null where none was.</param>
internal sealed record MovedVisitView(
    ResourceView Visit,
    IReadOnlyList<TransitionView> Possible,
    string? FollowUp = null
);
