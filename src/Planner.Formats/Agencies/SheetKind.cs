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
}
