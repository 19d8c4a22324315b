namespace Planner.Api;

/// <summary>What an endpoint asks for.</summary>
public enum Permission
{
    /// <summary>Read branches, clinicians, patients, visits, orders, waitlist, requests, days, exceptions.</summary>
    ReadAgency,

    /// <summary>Make, change and remove them.</summary>
    ChangeAgency,

    /// <summary>Make, change and remove branches.</summary>
    ManageBranches,

    /// <summary>Move a visit along its life: confirm, start, cancel.</summary>
    HandleVisits,

    /// <summary>Approve or decline requests for visits.</summary>
    ApproveRequests,

    /// <summary>Read plans, rosters, their events and pages.</summary>
    ReadPlans,

    /// <summary>Ask for plans, stop and remove them.</summary>
    MakePlans,

    /// <summary>Edit plans by hand, undo and redo.</summary>
    EditPlans,

    /// <summary>Publish a plan as the roster that holds.</summary>
    PublishPlans,

    /// <summary>Repairs, fills, offers: ask for them and accept them.</summary>
    Coordinate,

    /// <summary>What-if scenarios, risk, radar, explanations, replay.</summary>
    Analyse,

    /// <summary>Tell of what happened: call-outs, delays, cancellations.</summary>
    SendEvents,

    /// <summary>Load samples and imports.</summary>
    ImportData,

    /// <summary>Read the own day.</summary>
    ReadOwnDay,

    /// <summary>Record visits that were made.</summary>
    RecordVisits,

    /// <summary>Read who did what.</summary>
    ReadAudit,

    /// <summary>Accounts and keys.</summary>
    ManageAccounts,

    /// <summary>The own session.</summary>
    OwnSession,

    /// <summary>Reach further for a while, with a reason that the audit keeps.</summary>
    BreakGlass,
}
