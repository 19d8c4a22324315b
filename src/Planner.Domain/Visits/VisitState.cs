namespace Planner.Domain;

/// <summary>Where a visit stands in its life.</summary>
public enum VisitState
{
    /// <summary>Somebody asked for it; nothing is checked yet.</summary>
    Requested,

    /// <summary>Fields that its type requires are missing.</summary>
    AwaitingInformation,

    /// <summary>Complete; somebody has to approve it first.</summary>
    AwaitingApproval,

    /// <summary>Accepted: rosters are made with it.</summary>
    Scheduled,

    /// <summary>Patient and clinician know the published time and agree.</summary>
    Confirmed,

    /// <summary>The clinician has begun.</summary>
    InProgress,

    /// <summary>Made. Final.</summary>
    Done,

    /// <summary>Called off before it began. Final.</summary>
    Cancelled,

    /// <summary>The agency did not make it. Final.</summary>
    Missed,

    /// <summary>The clinician came, the patient was not there or refused. Final.</summary>
    NoShow,
}
