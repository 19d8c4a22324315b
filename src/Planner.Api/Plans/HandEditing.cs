using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Store;

namespace Planner.Api;

/// <summary>Edits plans by hand: what comes of it is told at once, and kept as a new version where it breaks no rule.</summary>
internal sealed class HandEditing(PlannerStore store, LaidOutPlans plans, ComputeGate gate)
{
    /// <returns>What would come of the edits, and the agency's time zone.</returns>
    public async Task<(EditedPlan Edited, DateTimeZone Zone)> TryAsync(
        Access access,
        PlanRow plan,
        HandEdits edits,
        CancellationToken stop
    )
    {
        EditablePlan laidOut = await plans.OfAsync(plan);
        EditedPlan edited = await gate.RunAsync(_ => Apply(laidOut, edits, access), stop);
        return (edited, laidOut.Document.Request.Agency.TimeZone);
    }

    /// <exception cref="StoreConflictException">The plan was changed since it was read.</exception>
    public async Task<PlanRow> KeepAsync(Access access, PlanRow plan, HandEdits edits, EditedPlan edited)
    {
        PlanSummary summary = PlanSummary.Of(edited.Document!, false);
        NewPlanVersion version = PlanText.Version(edited.Document!, plan.Head, "edit", summary);
        PlanRow now = await store.WriteAsync(
            access.Author(edits.Reason.Length > 0 ? edits.Reason : null),
            change => change.Plans.Advance(plan, version)
        );
        plans.Keep(now, edited);
        return now;
    }

    private static EditedPlan Apply(EditablePlan laidOut, HandEdits edits, Access access)
    {
        lock (laidOut)
            return laidOut.Apply(edits, access.AccountId);
    }
}
