namespace Planner.Dispatch;

/// <summary>Who moves a visit on: the roles of people and systems, and Planner itself.</summary>
public enum Actor
{
    Manager,
    Dispatcher,
    Coordinator,
    Analyst,
    Clinician,
    Integration,

    /// <summary>Nobody signed in: the intake check, a repair, a clock.</summary>
    Planner,
}
