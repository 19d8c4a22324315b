namespace Planner.Analysis;

/// <summary>Where the minutes of a delay come from.</summary>
public enum RiskCauseKind
{
    /// <summary>The service took longer.</summary>
    Service,

    /// <summary>The way to it took longer.</summary>
    Travel,

    /// <summary>Another clinician was not there yet.</summary>
    Partner,
}
