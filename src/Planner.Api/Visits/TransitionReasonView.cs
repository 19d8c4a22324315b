namespace Planner.Api;

/// <summary>A reason for a step.</summary>
/// <param name="Words">For people.</param>
/// <param name="NeedsText">Says too little without words of your own.</param>
/// <param name="ReschedulePriority">How urgent it is to make the visit after all, 0..100; null = it is not made up for.</param>
internal sealed record TransitionReasonView(string Code, string Words, bool NeedsText, int? ReschedulePriority);
