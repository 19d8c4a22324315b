using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>
/// Every step there is; what does not stand here is impossible. Final states are left only to correct the record: a visit that
/// has to be made after all is a new one, so that what happened to the first stays true.
/// </summary>
public static class LifeTable
{
    private static readonly Actor[] Desk = [Actor.Manager, Actor.Dispatcher, Actor.Coordinator];
    private static readonly Actor[] DeskAndPlanner = [.. Desk, Actor.Planner];
    private static readonly Actor[] Approvers = [Actor.Manager, Actor.Dispatcher];
    private static readonly Actor[] Callers = [.. Desk, Actor.Integration];
    private static readonly Actor[] AtTheDoor = [.. Desk, Actor.Clinician, Actor.Integration];
    private static readonly Actor[] Everybody = [.. AtTheDoor, Actor.Planner];
    private static readonly Actor[] Releasers = [.. Desk, Actor.Clinician, Actor.Planner];
    private static readonly Actor[] Correctors = [Actor.Manager];
    private static readonly LifeReason[] NoReason = [];

    public static readonly IReadOnlyList<LifeStep> Steps =
    [
        new(VisitState.Requested, VisitState.AwaitingInformation, DeskAndPlanner, LifeReasons.OfAsking),
        new(VisitState.Requested, VisitState.AwaitingApproval, DeskAndPlanner, NoReason),
        new(VisitState.Requested, VisitState.Scheduled, DeskAndPlanner, NoReason),
        new(VisitState.Requested, VisitState.Cancelled, Callers, LifeReasons.OfCancelling),
        new(VisitState.AwaitingInformation, VisitState.AwaitingApproval, DeskAndPlanner, NoReason),
        new(VisitState.AwaitingInformation, VisitState.Scheduled, DeskAndPlanner, NoReason),
        new(VisitState.AwaitingInformation, VisitState.Cancelled, Callers, LifeReasons.OfCancelling),
        new(VisitState.AwaitingApproval, VisitState.AwaitingInformation, Approvers, LifeReasons.OfAsking),
        new(VisitState.AwaitingApproval, VisitState.Scheduled, Approvers, NoReason),
        new(VisitState.AwaitingApproval, VisitState.Cancelled, Callers, LifeReasons.OfCancelling),
        new(VisitState.Scheduled, VisitState.Confirmed, Everybody, NoReason),
        new(VisitState.Scheduled, VisitState.InProgress, AtTheDoor, NoReason),
        new(VisitState.Scheduled, VisitState.Cancelled, Callers, LifeReasons.OfCancelling),
        new(VisitState.Scheduled, VisitState.Missed, DeskAndPlanner, LifeReasons.OfMissing),
        new(VisitState.Scheduled, VisitState.NoShow, AtTheDoor, LifeReasons.OfNoShow),
        new(VisitState.Confirmed, VisitState.Scheduled, Releasers, LifeReasons.OfReleasing),
        new(VisitState.Confirmed, VisitState.InProgress, AtTheDoor, NoReason),
        new(VisitState.Confirmed, VisitState.Cancelled, Callers, LifeReasons.OfCancelling),
        new(VisitState.Confirmed, VisitState.Missed, DeskAndPlanner, LifeReasons.OfMissing),
        new(VisitState.Confirmed, VisitState.NoShow, AtTheDoor, LifeReasons.OfNoShow),
        new(VisitState.InProgress, VisitState.Done, AtTheDoor, NoReason),
        new(VisitState.InProgress, VisitState.NoShow, AtTheDoor, LifeReasons.OfNoShow),
        new(VisitState.InProgress, VisitState.Scheduled, Desk, LifeReasons.OfCorrecting),
        new(VisitState.Done, VisitState.InProgress, Correctors, LifeReasons.OfCorrecting),
        new(VisitState.Cancelled, VisitState.Requested, Desk, LifeReasons.OfCorrecting),
        new(VisitState.Missed, VisitState.Done, Correctors, LifeReasons.OfCorrecting),
        new(VisitState.NoShow, VisitState.Done, Correctors, LifeReasons.OfCorrecting),
    ];
}
