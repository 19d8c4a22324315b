namespace Planner.Formats;

/// <summary>The kinds of documents that an agency's branch is kept as.</summary>
public enum SheetKind
{
    /// <summary>The head of its plan requests: agency, travel, policy, areas.</summary>
    Branch,

    /// <summary>One of <c>clinicians</c>.</summary>
    Clinician,

    /// <summary>One of <c>patients</c>.</summary>
    Patient,

    /// <summary>One of <c>visits</c>.</summary>
    Visit,

    /// <summary>One of <c>waitlist</c>.</summary>
    Waitlist,

    /// <summary><c>relations</c> and <c>pins</c> of the visits of a day.</summary>
    DaySheet,

    /// <summary>A request for a visit, before it is one.</summary>
    VisitRequest,

    /// <summary>One of <c>orders</c> of an orders document.</summary>
    Order,

    /// <summary>Something that somebody has to look at.</summary>
    ExceptionItem,

    /// <summary>What was recorded of a visit that was made.</summary>
    Verification,
}
