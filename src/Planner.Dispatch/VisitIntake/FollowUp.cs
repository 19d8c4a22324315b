using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The visit that makes up for one that was not made.</summary>
public static class FollowUp
{
    /// <summary>
    /// A request as urgent as the reason says, with the same services and no times yet: it will await information. Null where
    /// the step that was taken asks for none.
    /// </summary>
    /// <param name="visit">The one that was cancelled, missed, or at which nobody was there.</param>
    /// <param name="id">Of the new visit.</param>
    public static VisitRequest? Of(Visit visit, LifeOutcome outcome, VisitId id)
    {
        if (outcome.ReschedulePriority is not { } priority)
            return null;
        bool wasDue = outcome.To is VisitState.Missed or VisitState.NoShow;
        return new VisitRequest
        {
            Id = id,
            Patient = visit.Patient,
            Type = wasDue && visit.Type == VisitType.Routine ? VisitType.MissedVisitMakeUp : visit.Type,
            Services = visit.Services,
            SetUp = visit.SetUp,
            Priority = Math.Max(priority, visit.Priority),
            Mandatory = visit.Mandatory,
            Details = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["missedVisit"] = visit.Id.Value },
        };
    }
}
