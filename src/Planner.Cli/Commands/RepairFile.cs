using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>The whole day of a proposal as a plan file.</summary>
/// <param name="Violations">What the ordinary checker finds in it; empty unless the past has broken a rule by itself.</param>
internal sealed record RepairFile(string Path, PlanDocument Document, IReadOnlyList<Violation> Violations)
{
    /// <summary>One for each proposal, in their order; all are written, or none.</summary>
    public static IReadOnlyList<RepairFile> Write(string folder, RemainingDay day, RepairOutcome outcome)
    {
        Directory.CreateDirectory(folder);
        RepairFile[] files =
        [
            .. outcome.Proposals.Index().AsParallel().AsOrdered().Select(p => Of(folder, day, p.Item, p.Index)),
        ];
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

    private static RepairFile Of(string folder, RemainingDay day, RepairProposal proposal, int index)
    {
        RepairedDay whole = day.Whole!.Join(day, proposal.Plan);
        string name = FormattableString.Invariant($"proposal-{index + 1}-{RepairWords.File(proposal.Kinds[0])}.json");
        return new RepairFile(System.IO.Path.Combine(folder, name), whole.Document, whole.Check());
    }
}
