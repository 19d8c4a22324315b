namespace Planner.Dispatch;

/// <summary>On whose side the reason lies that a visit was not made.</summary>
public enum ReasonSide
{
    Patient,
    Agency,

    /// <summary>Nobody's: the order ended, the record was wrong.</summary>
    Nobody,
}
