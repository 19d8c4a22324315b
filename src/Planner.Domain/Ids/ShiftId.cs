namespace Planner.Domain;

/// <summary>
/// One shift of one clinician; unique in a request.
/// </summary>
public readonly record struct ShiftId(string Value)
{
    public override string ToString() => Value;
}
