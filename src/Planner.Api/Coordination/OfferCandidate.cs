namespace Planner.Api;

/// <summary>Somebody who waits and fits the slot.</summary>
/// <param name="Rank">From 1: the order in which to ask.</param>
/// <param name="Entry">Id of the waitlist's entry.</param>
/// <param name="Start">When the visit would begin, as the plan was when the slot was offered.</param>
/// <param name="AddedMinutes">Growth of the plan's cost in minute-equivalents.</param>
public sealed record OfferCandidate(int Rank, string Entry, string Patient, string Start, decimal AddedMinutes);
