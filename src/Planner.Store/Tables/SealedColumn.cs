namespace Planner.Store;

/// <summary>A column whose bytes are encrypted.</summary>
/// <param name="Purpose">What it was sealed for.</param>
internal sealed record SealedColumn(string Name, string Purpose);
