namespace Planner.Domain;

/// <summary>
/// A clinician, by the id the agency gave.
/// </summary>
public readonly record struct ClinicianId(string Value)
{
    public override string ToString() => Value;
}
