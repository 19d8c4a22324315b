namespace Planner.Dispatch;

/// <summary>A reason that may be given for a step of a visit's life.</summary>
/// <param name="Code">Stable, as <c>patientAsked</c>.</param>
/// <param name="Words">For people.</param>
/// <param name="ReschedulePriority">0..100 as of visits: how urgent it is to make the visit after all; null = it is not made up for.</param>
/// <param name="NeedsText">Says too little without words of the one who gives it.</param>
public sealed record LifeReason(
    string Code,
    string Words,
    ReasonSide Side,
    int? ReschedulePriority = null,
    bool NeedsText = false
);
