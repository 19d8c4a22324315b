using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch.Tests;

/// <summary>The public instances in datasets and our best solutions of them.</summary>
public sealed class CommittedSolutionTests
{
    public static TheoryData<string> Families => [.. FamilyFolder.Families];

    public static TheoryData<string, string> Solutions()
    {
        TheoryData<string, string> all = [];
        foreach (string family in FamilyFolder.Families)
        foreach (string instance in new FamilyFolder(family).Solved)
            all.Add(family, instance);
        return all;
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void EveryInstanceIsReadAndHasARowInTheTable(string family)
    {
        FamilyFolder folder = new(family);
        Assert.Equal(folder.Instances, folder.Table().Keys.Order(StringComparer.Ordinal));
        Assert.All(folder.Instances, name => Assert.Equal(family, JsonChoice.Name(folder.Read(name).Family)));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void EveryCostOfOursHasItsSolution(string family)
    {
        FamilyFolder folder = new(family);
        var stated = folder.Table().Values.Where(row => row["ours"].Length > 0).Select(row => row["instance"]);
        Assert.Equal(folder.Solved, stated.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Solutions))]
    public void ASolutionKeepsEveryRuleAndCostsWhatTheTableSays(string family, string name)
    {
        FamilyFolder folder = new(family);
        IPublicInstance instance = folder.Read(name);
        RoutingProblem problem = instance.ToProblem();
        using FileStream file = folder.OpenSolution(name);
        RoutingSolution solution = instance.ReadSolution(file, name);

        Assert.Empty(RoutingSolutionChecker.Check(problem, solution));

        TieredCost cost = RoutingCostEvaluator.Evaluate(problem, solution).Total;
        Assert.Equal(0, cost.Tier0);
        Assert.Equal(
            FamilyFolder.Number(folder.Table()[name]["ours"]),
            Math.Round((decimal)cost.Tier1 / instance.CostUnitsPerUnit, 3)
        );
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void TheGapOfATableRowIsThatOfItsCosts(string family)
    {
        foreach (
            var row in new FamilyFolder(family)
                .Table()
                .Values.Where(row => row["ours"].Length > 0 && row["best_known"].Length > 0)
        )
        {
            decimal gap = 100 * ((FamilyFolder.Number(row["ours"]) / FamilyFolder.Number(row["best_known"])) - 1);
            Assert.InRange(FamilyFolder.Number(row["gap"]), gap - 0.006m, gap + 0.006m);
        }
    }
}
