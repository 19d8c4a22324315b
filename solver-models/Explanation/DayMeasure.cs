namespace Planner.SolverModels;

/// <summary>What a limit of a clinician's day counts.</summary>
public enum DayMeasure
{
    /// <summary>Services.</summary>
    Services,

    /// <summary>Ticks of service, set-up and travel.</summary>
    Work,

    /// <summary>Metres.</summary>
    Metres,

    /// <summary>Hundredths of points.</summary>
    Points,
}
