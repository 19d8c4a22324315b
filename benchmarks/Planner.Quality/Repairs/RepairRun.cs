using Planner.Coordination;

namespace Planner.Quality;

/// <summary>One way to answer an incident, measured.</summary>
/// <param name="Seconds">Wall clock from the events to the answer; matrix and plan were loaded.</param>
/// <param name="People">To call; -1 = no answer within the budget.</param>
/// <param name="MinutesAdded">Driving less that of the routes as promised.</param>
/// <param name="Undone">Mandatory visits lost or bumped, and their weight (1 + priority each).</param>
/// <param name="Cost">Minute-equivalents.</param>
internal sealed record RepairRun(
    double Seconds,
    int People,
    double MinutesAdded,
    int Lost,
    int Undone,
    decimal Cost,
    int Violations
)
{
    public static RepairRun NoAnswer(double seconds, int violations) => new(seconds, -1, 0, 0, 0, 0, violations);

    public bool HasAnswer => People >= 0;

    /// <summary>The proposal that calls the fewest, with the price of the cheapest.</summary>
    public static RepairRun Of(RepairOutcome outcome, IReadOnlyList<RepairProposal> proposals, int violations)
    {
        double seconds = outcome.Elapsed.TotalSeconds;
        if (proposals.Count == 0)
            return NoAnswer(seconds, violations);
        RepairProposal fewest = proposals[0];
        RepairProposal best = proposals.OrderBy(Weight).ThenBy(p => p.Cost).First();
        return new RepairRun(
            seconds,
            fewest.Calls.Count,
            (fewest.Driving - outcome.PromisedDriving).TotalMinutes,
            fewest.Lost.Count + fewest.Bumped.Count,
            Weight(best),
            best.Cost,
            violations
        );
    }

    private static int Weight(RepairProposal proposal) =>
        proposal.Lost.Concat(proposal.Bumped).Where(lost => lost.Mandatory).Sum(lost => 1 + lost.Priority);
}
