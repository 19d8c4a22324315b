namespace Planner.Evaluation;

/// <summary>The parts of a dense cost.</summary>
public enum RoutingTerm
{
    /// <summary>Mandatory visits left out, at their prices; tier 0.</summary>
    MandatoryLeftOut,

    /// <summary>Optional visits left out, at their prices.</summary>
    OptionalLeftOut,

    /// <summary>Preferences, continuity and areas, as the assignment table prices them; one part per tier.</summary>
    Assignment,
    TravelTime,
    TravelDistance,
    Overtime,
    Tardiness,
    HighestTardiness,
    Waiting,
    PreferredWindow,
    MissedBreak,
    WorkBalance,
    HighestIdle,
}
