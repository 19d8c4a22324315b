namespace Planner.Domain;

/// <summary>
/// An order of a physician, by the id the agency gave.
/// </summary>
public readonly record struct OrderId(string Value)
{
    public override string ToString() => Value;
}
