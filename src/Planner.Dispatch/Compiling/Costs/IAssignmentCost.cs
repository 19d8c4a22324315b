using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A term that depends only on who does what: it counts a service or it does not.</summary>
public interface IAssignmentCost
{
    TermKind Kind { get; }

    /// <summary>Whether the term counts this service in this route.</summary>
    bool Counts(AssignmentCell cell);
}
