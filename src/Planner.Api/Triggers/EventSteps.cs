using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>What an event does to the life of its visit, apart from the plan.</summary>
internal static class EventSteps
{
    /// <summary>Moves the visit on where the step is possible.</summary>
    /// <returns>The visit's state afterwards; null where the event changes none.</returns>
    public static string? Take(StoreChange change, string branch, PlanEvent what, Actor actor)
    {
        (string? visit, VisitState to, GivenReason reason) = Step(what);
        if (visit is null || change.Documents(DocumentKind.Visit).Find(Scope.All, branch, visit) is not { } row)
            return null;
        VisitState from = Enum.TryParse(row.State, ignoreCase: true, out VisitState state)
            ? state
            : VisitState.Requested;
        LifeOutcome outcome = VisitLife.Try(from, to, actor, reason);
        if (!outcome.IsAllowed)
            return JsonChoice.Name(from);
        DocumentRow moved = change
            .Documents(DocumentKind.Visit)
            .Update(row with { State = JsonChoice.Name(to) }, JsonChoice.Name(to));
        if (to == VisitState.Cancelled)
            change.Rosters.Release(branch, visit);
        FollowUps.Add(change, moved, outcome);
        return JsonChoice.Name(to);
    }

    /// <summary>The day of a visit that the event is about; null where it is about none that the branch knows.</summary>
    public static string? Day(StoreReader reader, string branch, PlanEvent what)
    {
        string? visit = what switch
        {
            VisitCancelled cancelled => cancelled.Visit.Value,
            PatientNoShow missed => missed.Visit.Value,
            VisitRescheduled moved => moved.Visit.Value,
            VisitOverran late => late.Visit.Value,
            _ => null,
        };
        return visit is null ? null : reader.Documents(DocumentKind.Visit).Find(Scope.All, branch, visit)?.Day;
    }

    private static (string? Visit, VisitState To, GivenReason Reason) Step(PlanEvent what) =>
        what switch
        {
            VisitCancelled { Reason.Length: > 0 } cancelled => (
                cancelled.Visit.Value,
                VisitState.Cancelled,
                new GivenReason("other", cancelled.Reason)
            ),
            VisitCancelled cancelled => (cancelled.Visit.Value, VisitState.Cancelled, new GivenReason("patientAsked")),
            PatientNoShow missed => (missed.Visit.Value, VisitState.NoShow, new GivenReason("notAtHome")),
            _ => (null, default, GivenReason.None),
        };
}
