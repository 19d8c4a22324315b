namespace Planner.Domain;

/// <summary>
/// Something that happened, by the id of whoever reported it. The same id is the same event, however often it is reported.
/// </summary>
public readonly record struct EventId(string Value)
{
    public override string ToString() => Value;
}
