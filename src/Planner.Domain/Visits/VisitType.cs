namespace Planner.Domain;

/// <summary>
/// Why the visit is made (product vocabulary of home health).
/// </summary>
public enum VisitType
{
    StartOfCare,
    Evaluation,
    Routine,
    Prn,
    Recertification,
    ResumptionOfCare,
    Transfer,
    Discharge,
    Supervisory,
    TherapyReassessment,
    MissedVisitMakeUp,
}
