namespace Planner.Api;

/// <summary>What is to be planned: days of a branch, a plan once more, or a data set. Instead, a whole plan request may be sent.</summary>
/// <param name="Branch">Id of the branch; may be left out where only one is within reach.</param>
/// <param name="From">First day, as 2026-03-02.</param>
/// <param name="To">Last day; the first unless said.</param>
/// <param name="Plan">Id of a plan that gets another version, from its own request.</param>
/// <param name="Dataset">Name of a data set on the server.</param>
/// <param name="Scenario">A name that keeps a trial apart; such a plan is never published.</param>
/// <param name="Seconds">Seconds of search; 10 by default.</param>
/// <param name="Iterations">Deterministic budget instead of seconds.</param>
/// <param name="Seed">Seed of every random choice; 1 by default.</param>
/// <param name="Reason">Why, in your words.</param>
internal sealed record PlanBody(
    string? Branch = null,
    string? From = null,
    string? To = null,
    string? Plan = null,
    string? Dataset = null,
    string? Scenario = null,
    double? Seconds = null,
    long? Iterations = null,
    long? Seed = null,
    string? Reason = null
);
