using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class CostMismatchRuleTests
{
    private static readonly PlanRequest Request = Sample
        .Request()
        .WithTerms(new PolicyTerm(TermKind.TravelTime, 1.5m), new PolicyTerm(TermKind.Waiting, 0.25m, 2));
    private static readonly Plan Valid = Judge.Plan(Request);

    [Fact]
    public void TheStatedCostIsTheRecomputedOne()
    {
        Assert.Empty(Judge.Rules(Request, Valid));
        Assert.Equal([RuleCodes.CostMismatch], Rules(l => l with { Cost = l.Cost + 0.01m }));
        Assert.Equal([RuleCodes.CostMismatch], Rules(l => l with { Quantity = l.Quantity - 1 }));
        Assert.Equal([RuleCodes.CostMismatch], Rules(l => l with { Weight = 2 }));
        Assert.Equal([RuleCodes.CostMismatch], Rules(l => l with { Tier = 3 }));
    }

    [Fact]
    public void LessThanACostUnitMayBeRounded() => Assert.Empty(Rules(l => l with { Cost = l.Cost + 0.000001m }));

    [Fact]
    public void NoLineIsMissingOrTooMany()
    {
        CostLine extra = new(TermKind.Overtime, 1, 1, 0, 0);

        Assert.Equal([RuleCodes.CostMismatch], Judge.Rules(Request, Valid with { Cost = [Valid.Cost[0]] }));
        Assert.Equal([RuleCodes.CostMismatch], Judge.Rules(Request, Valid with { Cost = [.. Valid.Cost, extra] }));
    }

    [Fact]
    public void TheCostOfABrokenPlanIsNotJudged()
    {
        Plan plan = Valid.WithRoute("a-1", r => r with { Departure = Sample.At("07:00") });

        Assert.Equal([RuleCodes.ShiftStart], Judge.Rules(Request, plan));
    }

    private static string[] Rules(Func<CostLine, CostLine> edit) =>
        Judge.Rules(Request, Valid with { Cost = [edit(Valid.Cost[0]), .. Valid.Cost.Skip(1)] });
}
