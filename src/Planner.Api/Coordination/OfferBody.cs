namespace Planner.Api;

/// <summary>A slot to be offered.</summary>
/// <param name="Plan">Id of the plan.</param>
/// <param name="Slot">CLINICIAN@FROM-TO, as C006@13:00-14:30; a plan of several days needs the day.</param>
/// <param name="Top">How many candidates it is offered to; 5 by default, at most 200.</param>
/// <param name="Minutes">How long it is offered; 60 by default, at most a week.</param>
/// <param name="MaxShift">Minutes by which the start of a planned visit may move; 15 by default.</param>
internal sealed record OfferBody(
    string? Plan,
    string? Slot,
    int? Top = null,
    int? Minutes = null,
    int? MaxShift = null
);
