using System.Reflection;
using Planner.Domain;

namespace Planner.Architecture.Tests;

/// <summary>One rule = one checker class + one test file; one constraint or term = one test file.</summary>
public sealed class RuleTests
{
    [Fact]
    public void EveryConstraintAndTermHasATestFile() =>
        Assert.Empty(
            Assembly
                .Load("Planner.SolverModels")
                .GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false, IsNested: false })
                .Select(t => t.Name)
                .Where(n =>
                    n.EndsWith("Constraint", StringComparison.Ordinal) || n.EndsWith("Term", StringComparison.Ordinal)
                )
                .Where(n => !TestFiles("Planner.SolverModels.Tests").Contains(n + "Tests"))
        );

    [Fact]
    public void EveryCheckerRuleHasATestFile()
    {
        var rules = Assembly
            .Load("Planner.Evaluation")
            .GetTypes()
            .Where(t =>
                t is { IsClass: true, IsAbstract: false, IsNested: false }
                && t.Name.EndsWith("Rule", StringComparison.Ordinal)
            )
            .Select(t => t.Name)
            .ToList();
        Assert.InRange(rules.Count, 20, 100);
        Assert.Empty(rules.Where(n => !TestFiles("Planner.Evaluation.Tests").Contains(n + "Tests")));
    }

    [Fact]
    public void EveryRuleCodeIsDefinedInTheRecord()
    {
        string record = File.ReadAllText(
            Path.Combine(Repository.Root, "solver-models/decisions/0002-rules-and-terms.md")
        );
        var codes = typeof(RuleCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();
        string[] aboutThePlanFile = [RuleCodes.RouteShift, RuleCodes.CostMismatch];
        Assert.Empty(codes.Except(aboutThePlanFile).Where(c => !record.Contains(c, StringComparison.Ordinal)));
    }

    private static HashSet<string> TestFiles(string project) =>
        [.. Repository.Sources("tests/" + project).Select(f => Path.GetFileNameWithoutExtension(f))];
}
