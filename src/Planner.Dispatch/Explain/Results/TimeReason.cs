namespace Planner.Dispatch;

/// <summary>Something that holds a start where it is.</summary>
/// <param name="Kind">"window", "way", "break", "relation", "pin", "shift", "later" (it is put off on purpose).</param>
/// <param name="Words">"Alder arrives from visit V12 at 10:20".</param>
public sealed record TimeReason(string Kind, string Words);
