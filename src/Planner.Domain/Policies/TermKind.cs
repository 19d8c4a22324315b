namespace Planner.Domain;

/// <summary>
/// What a plan can cost. The unit stands beside each; formulas in solver-models/decisions/0002.
/// </summary>
public enum TermKind
{
    /// <summary>Per minute driven.</summary>
    TravelTime,

    /// <summary>Per kilometre driven.</summary>
    TravelDistance,

    /// <summary>Per minute that a route returns after the shift's soft end.</summary>
    Overtime,

    /// <summary>Per minute that a service ends after the visit's promised latest end.</summary>
    Tardiness,

    /// <summary>Per minute of the highest tardiness of any service.</summary>
    HighestTardiness,

    /// <summary>Per minute on duty that is neither work, travel nor break.</summary>
    Waiting,

    /// <summary>Per minute that a service starts outside the preferred window.</summary>
    PreferredWindow,

    /// <summary>Per service by somebody not preferred, where the patient names preferred clinicians.</summary>
    PreferredClinician,

    /// <summary>Per service by somebody not in the history, where the patient has a history in that discipline.</summary>
    Continuity,

    /// <summary>Per service outside the clinician's preferred areas, where there are any.</summary>
    PreferredArea,

    /// <summary>Per optional visit left out, times priority / 50.</summary>
    OptionalVisit,

    /// <summary>Per optional break not taken in a shift with stops.</summary>
    MissedBreak,

    /// <summary>Per minute that a clinician's work (history included) differs from the mean.</summary>
    WorkBalance,
}
