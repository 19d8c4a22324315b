using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Finds plans within somebody's reach, and their documents.</summary>
internal sealed class PlanShelf(PlannerStore store, ActiveJobs active)
{
    /// <exception cref="ProblemException">There is none of that id within reach.</exception>
    public PlanRow Find(Access access, string id) =>
        store.Read(reader => reader.Plans.Find(access.Scope, id))
        ?? throw new ProblemException(ProblemCatalogue.UnknownPlan);

    /// <summary>The last search for a plan; null where there is none.</summary>
    public JobRow? Job(PlanRow plan) =>
        store.Read(reader => reader.Jobs.LatestOf([plan.Id])).GetValueOrDefault(plan.Id);

    public PlanView View(PlanRow plan) => View(plan, Job(plan));

    public PlanView View(PlanRow plan, JobRow? job) =>
        PlanView.Of(plan, job, job is null ? null : active.Progress(job.Id));

    /// <summary>Views of a page of plans.</summary>
    public IReadOnlyDictionary<string, JobRow> Jobs(IReadOnlyList<PlanRow> plans) =>
        store.Read(reader => reader.Jobs.LatestOf([.. plans.Select(plan => plan.Id)]));

    /// <summary>The document that counts, as JSON.</summary>
    /// <exception cref="ProblemException">There is none yet.</exception>
    public string HeadText(PlanRow plan) =>
        store.Read(reader => reader.Plans.Document(plan.Id, plan.Head))
        ?? throw new ProblemException(ProblemCatalogue.NoPlanYet);

    /// <summary>The document that counts.</summary>
    /// <exception cref="ProblemException">There is none yet.</exception>
    public PlanDocument Head(PlanRow plan) => PlanText.Document(HeadText(plan));

    /// <summary>The document that counts of a plan within somebody's reach.</summary>
    /// <exception cref="ProblemException">There is none of that id within reach, or no document yet.</exception>
    public PlanDocument HeadFor(Access access, string id) => Head(Find(access, id));

    /// <summary>The document of a version, as JSON.</summary>
    /// <exception cref="ProblemException">There is none of that number.</exception>
    public string VersionText(PlanRow plan, long number) =>
        store.Read(reader => reader.Plans.Document(plan.Id, number))
        ?? throw new ProblemException(
            ProblemCatalogue.Unknown,
            FormattableString.Invariant($"The plan has no version {number}.")
        );
}
