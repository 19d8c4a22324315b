namespace Planner.Domain;

/// <summary>
/// A patient, by the id the agency gave.
/// </summary>
public readonly record struct PatientId(string Value)
{
    public override string ToString() => Value;
}
