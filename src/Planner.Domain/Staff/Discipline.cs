namespace Planner.Domain;

/// <summary>
/// The discipline a clinician is licensed in (product vocabulary of home health).
/// </summary>
public enum Discipline
{
    RN,
    LPN,
    PT,
    PTA,
    OT,
    OTA,
    SLP,
    MSW,
    AIDE,
}
