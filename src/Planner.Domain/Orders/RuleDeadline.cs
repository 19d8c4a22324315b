namespace Planner.Domain;

/// <summary>
/// When something is permitted, counted from the event that starts the clock.
/// </summary>
/// <param name="Opens">First permitted: a moment, or the first moment of a day.</param>
/// <param name="Closes">Last permitted: a moment, or the last second of a day.</param>
/// <param name="EveryDays">The count starts anew every so many days from the event; offsets then count from each multiple.</param>
/// <param name="OnCompletion">It has to be completed by then, not only begun.</param>
public sealed record RuleDeadline(
    RuleOffset Opens,
    RuleOffset Closes,
    int? EveryDays = null,
    bool OnCompletion = false
);
