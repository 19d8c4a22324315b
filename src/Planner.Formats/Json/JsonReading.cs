using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// What comes together while a document is read: its mistakes and the fields nobody knows.
/// </summary>
public sealed class JsonReading(InputLimits limits)
{
    public MistakeList Mistakes { get; } = new(limits);

    public List<UnknownField> Unknown { get; } = [];
}
