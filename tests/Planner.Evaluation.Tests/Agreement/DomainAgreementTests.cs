using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

/// <summary>
/// The rules of the domain as the judge reads them are those that the compiler folds into the dense problem: they are written
/// separately, and here they meet.
/// </summary>
public class DomainAgreementTests
{
    private const int Requests = 150;

    /// <summary>What rounding the lines to six decimals can add up to.</summary>
    private const decimal Tolerance = 0.00001m;

    [Fact]
    public void OptimalDensePlansAreValidAndCostTheSame()
    {
        for (int seed = 0; seed < Requests; seed++)
        {
            Solved solved = Solved.By(TinyRequests.Random(seed), seed);
            CostBreakdown cost = CostEvaluator.Evaluate(solved.Request, solved.Plan, solved.Travel);

            Assert.Empty(
                SolutionChecker
                    .Check(solved.Request, solved.Plan, solved.Travel)
                    .Select(v => $"seed {seed}: {v.Rule}: {v.Message}")
            );
            Assert.Equal(solved.Cost.Tier0, cost.LeftOutCost);
            for (int tier = 1; tier <= 3; tier++)
                Assert.True(
                    Math.Abs(cost.Tier(tier) - (solved.Cost[tier] / 600_000m)) < Tolerance,
                    $"seed {seed}, tier {tier}: {cost.Tier(tier)} and {solved.Cost[tier] / 600_000m}"
                );
        }
    }

    [Fact]
    public void AVisitIsServableAloneExactlyWhereTheDenseProblemServesItAlone()
    {
        int unservable = 0;
        for (int seed = 0; seed < Requests; seed++)
        {
            PlanRequest request = TinyRequests.Random(seed);
            foreach (Visit visit in request.Visits)
            {
                Solved alone = Solved.By(
                    request with
                    {
                        Visits = [visit with { Mandatory = true }],
                        Relations = [],
                    },
                    seed
                );
                PlanRequest only = request with { Visits = [visit], Relations = [] };
                bool servable = new Servability(only, alone.Travel).Of(visit.Id).Servable;

                Assert.True(servable == (alone.Plan.Unassigned.Count == 0), $"seed {seed}, visit {visit.Id}");
                unservable += servable ? 0 : 1;
            }
        }
        Assert.InRange(unservable, 50, 300);
    }

    [Fact]
    public void NoMoreVisitsCanBeServedThanTheUpperBoundSays()
    {
        int reached = 0;
        for (int seed = 0; seed < Requests; seed++)
        {
            PlanRequest request = TinyRequests.Random(seed);
            Visit[] alike = [.. request.Visits.Select(v => v with { Mandatory = true, Priority = 0 })];
            Solved most = Solved.By(request with { Visits = alike }, seed);
            int served = request.Visits.Count - most.Plan.Unassigned.Count;

            Assert.True(served <= most.Plan.ServableUpperBound, $"seed {seed}");
            reached += served == most.Plan.ServableUpperBound ? 1 : 0;
        }
        Assert.InRange(reached, Requests / 2, Requests);
    }
}
