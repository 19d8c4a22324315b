namespace Planner.Domain;

/// <summary>
/// Somebody's place on the waitlist, by the id the agency gave. No visit has the same id.
/// </summary>
public readonly record struct WaitlistEntryId(string Value)
{
    public override string ToString() => Value;
}
