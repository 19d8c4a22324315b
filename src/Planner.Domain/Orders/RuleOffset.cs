namespace Planner.Domain;

/// <summary>
/// A distance from the moment that starts a clock: elapsed hours, or calendar days of the agency's time zone.
/// </summary>
public readonly record struct RuleOffset(int Amount, bool IsDays)
{
    public static RuleOffset Hours(int hours) => new(hours, IsDays: false);

    public static RuleOffset Days(int days) => new(days, IsDays: true);
}
