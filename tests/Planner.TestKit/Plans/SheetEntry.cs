namespace Planner.TestKit;

/// <summary>One line of a route sheet: a service of a visit, or a break of the shift.</summary>
/// <param name="Start">"08:30" (see <see cref="Sample.At"/>); null = as early as possible.</param>
/// <param name="Break">Index of the break; used where <paramref name="Visit"/> is null.</param>
public sealed record SheetEntry(string? Visit, string? Start, int Service = 0, int Break = 0);
