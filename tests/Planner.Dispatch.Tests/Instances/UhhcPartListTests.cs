using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch.Tests;

public sealed class UhhcPartListTests
{
    public static TheoryData<string> Solved => [.. new FamilyFolder("uhhc").Solved];

    [Theory]
    [MemberData(nameof(Solved))]
    public void ThePartsAtTheirWeightsAreTheCost(string name)
    {
        FamilyFolder folder = new("uhhc");
        var instance = (UhhcInstance)folder.Read(name);
        using FileStream file = folder.OpenSolution(name);
        RoutingSolution solution = instance.ReadSolution(file, name);
        RoutingCost cost = RoutingCostEvaluator.Evaluate(instance.ToProblem(), solution);

        var parts = UhhcPartList.Of(instance, solution, cost);

        var stated = Enum.GetValues<UhhcComponent>().Where(component => instance.Costs[component].IsStated).ToList();
        Assert.Equal(stated.Count, parts.Count);
        Assert.Equal(cost.Total.Tier1, stated.Zip(parts).Sum(p => instance.Costs[p.First].Weight * p.Second.Value));
        Assert.All(stated.Zip(parts).Where(p => instance.Costs[p.First].IsHard), p => Assert.Equal(0, p.Second.Value));
    }
}
