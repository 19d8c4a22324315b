namespace Planner.Api;

/// <summary>A day that events disturb, and what was done about it.</summary>
/// <param name="Plan">Id of the plan whose roster holds on the day; null where none is published.</param>
/// <param name="Proposals">Ids of the proposals to repair it, best first.</param>
/// <param name="Exception">Id of the exception that tells the coordinators.</param>
/// <param name="Words">For people.</param>
public sealed record DisturbedDayView(
    string Day,
    string? Plan,
    IReadOnlyList<string> Proposals,
    string Exception,
    string Words
);
