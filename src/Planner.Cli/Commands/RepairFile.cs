using Planner.Api;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>The whole day of a proposal as a plan file.</summary>
/// <param name="Violations">What the ordinary checker finds in it; empty unless the past has broken a rule by itself.</param>
internal sealed record RepairFile(string Path, PlanDocument Document, IReadOnlyList<Violation> Violations)
{
    public RepairNote Note => new(Path, Violations);

    /// <summary>One for each proposal, in their order; nothing is written yet.</summary>
    /// <param name="interrupted">Whether the search was ended by hand.</param>
    public static IReadOnlyList<RepairFile> Of(
        string folder,
        RemainingDay day,
        RepairOutcome outcome,
        bool interrupted
    ) =>
        [
            .. outcome
                .Proposals.Index()
                .AsParallel()
                .AsOrdered()
                .Select(proposal => Of(folder, day, proposal.Item, proposal.Index, interrupted)),
        ];

    /// <summary>Writes all, or none.</summary>
    public static IReadOnlyList<RepairFile> Write(string folder, IReadOnlyList<RepairFile> files)
    {
        Directory.CreateDirectory(folder);
        var drafts = new List<AtomicFile>();
        try
        {
            drafts.AddRange(files.Select(file => file.Draft()));
            drafts.ForEach(draft => draft.Keep());
            return files;
        }
        finally
        {
            drafts.ForEach(draft => draft.Dispose());
        }
    }

    private AtomicFile Draft() =>
        new(Path, stream => Formats.PlanWriter.Write(Document.Plan, Document.Request, stream));

    private static RepairFile Of(string folder, RemainingDay day, RepairProposal proposal, int index, bool interrupted)
    {
        RepairedDay whole = day.Whole!.Join(day, proposal.Plan);
        Plan plan = whole.Document.Plan;
        plan = plan with { Origin = plan.Origin with { IsInterrupted = interrupted } };
        string name = FormattableString.Invariant($"proposal-{index + 1}-{RepairWords.File(proposal.Kinds[0])}.json");
        return new RepairFile(System.IO.Path.Combine(folder, name), whole.Document with { Plan = plan }, whole.Check());
    }
}
