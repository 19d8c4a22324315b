namespace Planner.Domain;

/// <summary>
/// A visit, by the id the agency gave.
/// </summary>
public readonly record struct VisitId(string Value)
{
    public override string ToString() => Value;
}
