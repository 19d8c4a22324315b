namespace Planner.Domain;

/// <summary>
/// A service area; unique in a request.
/// </summary>
public readonly record struct AreaId(string Value)
{
    public override string ToString() => Value;
}
