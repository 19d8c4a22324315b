using Planner.Domain;

namespace Planner.Formats;

/// <summary>Services that were done, as one document tells them, in its order.</summary>
/// <param name="Hash">Of the file's bytes: twelve hexadecimal digits.</param>
public sealed record DurationLog(IReadOnlyList<RecordedDuration> Records, string Hash)
{
    /// <summary>Fields of the document that nobody here knows.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
