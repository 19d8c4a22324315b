using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Coordination;

/// <summary>
/// Turns what the model answered into a verdict. The model's repair goes before the judges of every proposal; people and price
/// are theirs, not the model's.
/// </summary>
internal sealed class ProofReading(
    CompiledProblem compiled,
    RepairProblem problem,
    ProposalWriter writer,
    RepairBudget budget
)
{
    /// <param name="first">The proposal with the fewest changes; null where the search had none.</param>
    public RepairProof Read(RepairProof size, RepairProposal? first, RepairModelOutcome answer)
    {
        bool isProven = answer.Status is OutcomeStatus.ProvenOptimal or OutcomeStatus.Infeasible;
        if (answer.Solution is not { } solution)
            return size with
            {
                IsProven = isProven && first is null,
                Verdict =
                    !isProven ? ProofVerdict.NotProven
                    : first is null ? ProofVerdict.NothingFits
                    : ProofVerdict.Contradicted,
            };
        var (best, broken) = Judged(solution, answer);
        if (best is null || best.Calls.Count != answer.People)
            return size with { Verdict = ProofVerdict.Contradicted, Refused = broken };
        return Compare(size, first, best, isProven);
    }

    private RepairProof Compare(RepairProof size, RepairProposal? first, RepairProposal best, bool isProven)
    {
        double units = compiled.Problem.CostUnitsPerDisplayUnit;
        RepairGain? gain = first is null ? null : Rank(best).Over(Rank(first), units);
        bool isWorse = first is not null && Rank(first).Over(Rank(best), units) is not null;
        return size with
        {
            IsProven = isProven && !isWorse,
            Best = best,
            Gain = gain,
            Verdict =
                isWorse ? ProofVerdict.Contradicted
                : gain is not null || first is null ? ProofVerdict.Improved
                : isProven ? ProofVerdict.Optimal
                : ProofVerdict.NotProven,
        };
    }

    private (RepairProposal? Proposal, IReadOnlyList<Violation> Broken) Judged(
        RoutingSolution solution,
        RepairModelOutcome answer
    )
    {
        RepairFound found = MeasuredRepair.Of(problem, solution, answer.People, answer.Cost!.Value);
        return writer.Write(found, [ProposalKind.FewestChanges], budget);
    }

    private RepairRank Rank(RepairProposal proposal)
    {
        RoutingSolution solution = SolutionReader.Read(compiled, proposal.Plan);
        return new RepairRank(SolutionPricing.Price(compiled.Problem, solution), proposal.Calls.Count);
    }
}
