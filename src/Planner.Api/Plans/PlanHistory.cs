using Planner.Store;

namespace Planner.Api;

/// <summary>Steps back and forth along the versions of a plan.</summary>
internal sealed class PlanHistory(PlannerStore store)
{
    /// <summary>Makes the version that the head was made from count again.</summary>
    /// <exception cref="ProblemException">The head was made from nothing.</exception>
    /// <exception cref="StoreConflictException">The plan was changed since it was read.</exception>
    public Task<PlanRow> UndoAsync(Access access, PlanRow plan) =>
        MoveAsync(
            access,
            plan,
            "undo",
            versions => versions.FirstOrDefault(v => v.Number == HeadOf(plan, versions).Parent)
        );

    /// <summary>Makes the newest version that was made from the head count.</summary>
    /// <exception cref="ProblemException">None was.</exception>
    /// <exception cref="StoreConflictException">The plan was changed since it was read.</exception>
    public Task<PlanRow> RedoAsync(Access access, PlanRow plan) =>
        MoveAsync(access, plan, "redo", versions => versions.LastOrDefault(v => v.Parent == plan.Head));

    private Task<PlanRow> MoveAsync(
        Access access,
        PlanRow plan,
        string action,
        Func<IReadOnlyList<PlanVersionRow>, PlanVersionRow?> choose
    )
    {
        if (plan.Head == 0)
            throw new ProblemException(ProblemCatalogue.NoPlanYet);
        return store.WriteAsync(
            access.Author(),
            change =>
                choose(change.Plans.Versions(plan.Id)) is { } to
                    ? change.Plans.MoveHead(plan, to, action)
                    : throw new ProblemException(ProblemCatalogue.NothingToMove, $"There is nothing to {action}.")
        );
    }

    private static PlanVersionRow HeadOf(PlanRow plan, IReadOnlyList<PlanVersionRow> versions) =>
        versions.First(version => version.Number == plan.Head);
}
