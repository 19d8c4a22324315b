namespace Planner.Formats;

/// <summary>How much of an input is read before it is refused.</summary>
public sealed record InputLimits
{
    public static readonly InputLimits Default = new();

    /// <summary>Most bytes after unpacking; 64 MB unless said.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most levels of nesting of a JSON document.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Most mistakes listed.</summary>
    public int MaxMistakes { get; init; } = 500;
}
