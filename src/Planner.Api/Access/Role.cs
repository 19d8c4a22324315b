namespace Planner.Api;

/// <summary>What somebody is in the agency; <see cref="RolePermissions"/> says what each may do.</summary>
public enum Role
{
    /// <summary>Runs the agency's use of the service: everything, accounts and audit included.</summary>
    Manager,

    /// <summary>Makes and publishes rosters and answers for the day.</summary>
    Dispatcher,

    /// <summary>Handles requests, the waitlist and repairs; does not publish.</summary>
    Coordinator,

    /// <summary>Reads figures; sees no name, address or phone number.</summary>
    Analyst,

    /// <summary>Sees the own day and records the own visits.</summary>
    Clinician,

    /// <summary>Another system.</summary>
    Integration,
}
