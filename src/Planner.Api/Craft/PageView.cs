namespace Planner.Api;

/// <summary>A page of a list.</summary>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record PageView<T>(IReadOnlyList<T> Items, string? Next = null);
