namespace Planner.Domain;

/// <summary>
/// What happens in a patient's episode and starts or stops a clock.
/// </summary>
public enum EpisodeEventKind
{
    Referral,

    /// <summary>The day a physician ordered care to start; may lie in the future.</summary>
    OrderedStartOfCare,
    InpatientAdmission,
    ReturnHome,
    InitialAssessment,
    StartOfCare,
    ComprehensiveAssessment,
    Recertification,

    /// <summary>The day a physician ordered care to resume; may lie in the future.</summary>
    OrderedResumption,
    ResumptionOfCare,
    AideStart,
    AideSupervision,
    AideEnd,

    /// <summary>First visit of a therapy; names its discipline.</summary>
    TherapyStart,

    /// <summary>Reassessment by the therapist, not the assistant; names its discipline.</summary>
    TherapyReassessment,
    TherapyEnd,
    Discharge,
}
