using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>The whole day of a proposal as a plan file.</summary>
/// <param name="Violations">What the ordinary checker finds in it; empty unless the past has broken a rule by itself.</param>
internal sealed record RepairFile(string Name, PlanDocument Document, IReadOnlyList<Violation> Violations)
{
    /// <summary>One for each proposal, in their order.</summary>
    public static IReadOnlyList<RepairFile> Of(RemainingDay day, RepairOutcome outcome) =>
        [.. outcome.Proposals.Select((proposal, index) => Of(day, proposal, index))];

    private static RepairFile Of(RemainingDay day, RepairProposal proposal, int index)
    {
        RepairedDay whole = day.Whole!.Join(day, proposal.Plan);
        string name = FormattableString.Invariant($"proposal-{index + 1}-{RepairWords.File(proposal.Kinds[0])}.json");
        return new RepairFile(name, whole.Document, whole.Check());
    }
}
