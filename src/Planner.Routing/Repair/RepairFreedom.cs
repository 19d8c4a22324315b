namespace Planner.Routing;

/// <summary>What a repair may do to a published service that the disturbance itself leaves alone.</summary>
public enum RepairFreedom
{
    /// <summary>Its start may move; its clinician and the order of such services on a route stay.</summary>
    Times,

    /// <summary>Its start and its place in the route may change; its clinician stays.</summary>
    TimesAndSequence,

    /// <summary>Anything may change.</summary>
    All,
}
