using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

public class RobustChoiceTests
{
    [Fact]
    public void LeavingEarlierPaysWhereTheFirstVisitHasNoSlack()
    {
        PlanRequest request = Tight();

        RiskReport report = RiskDay.Report(
            request,
            DelayModel.Default,
            plan => plan.Route("a-1", "08:50", route => route.Visit("v1", "09:00").Visit("v2")),
            1000
        );

        ProposedBuffer first = report.Buffers[0];
        Assert.Equal("v1", first.Before!.Value.Value);
        Assert.InRange(first.Gain, 0.5, 10);
        Assert.InRange(report.Of("v1").OnTime, 0.3, 0.7);
    }

    [Fact]
    public void WhatBuffersAreSaidToSaveTheTimesToldSave()
    {
        CompiledProblem compiled = RiskDay.Compile(Tight());
        RoutingSolution solution = RiskDay.Read(
            compiled,
            plan => plan.Route("a-1", "08:50", route => route.Visit("v1", "09:00").Visit("v2"))
        );
        DayRisk risk = new(compiled, solution, DelayModel.Default, 500, 3);

        RiskReport report = risk.Report(0, 10);
        (RoutingSolution buffered, ExpectedCost promised) = risk.Buffered(10);

        ExpectedCost kept = new DayRisk(compiled, buffered, DelayModel.Default, 500, 3).Price();
        Assert.Equal(promised, kept);
        Assert.Equal(report.Expected.AllMinutes - report.Buffers.Sum(buffer => buffer.Gain), kept.AllMinutes, 6);
    }

    [Fact]
    public void ARobustPlanKeepsEveryRuleAndCostsWhatTheChoiceSays()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            CompiledProblem compiled = RiskDay.Compile(TinyRequests.Random(seed), 3);
            RoutingSolution best = ScenarioTests.Solve(compiled, seed);
            RobustChoice choice = new(Options(seed));
            List<string> notes = [];

            RoutingSolution chosen = choice.Choose(compiled, best, notes, CancellationToken.None);
            Plan plan = Write(compiled, chosen);

            Assert.Empty(SolutionChecker.Check(compiled.Request, plan, compiled.Travel).Where(IsOfRoutes));
            DayRisk read = new(compiled, SolutionReader.Read(compiled, plan), DelayModel.Default, 50, seed);
            DayRisk said = new(compiled, chosen, DelayModel.Default, 50, seed);
            Assert.Equal(said.Price(), read.Price());
            Assert.Single(notes);
            Assert.True(Missed(compiled, chosen) <= Missed(compiled, best));
        }
    }

    [Fact]
    public void TheChoiceIsTheSameEveryTime()
    {
        CompiledProblem compiled = RiskDay.Compile(TinyRequests.Random(5), 3);
        RoutingSolution best = ScenarioTests.Solve(compiled, 5);

        RoutingSolution one = new RobustChoice(Options(5)).Choose(compiled, best, [], CancellationToken.None);
        RoutingSolution two = new RobustChoice(Options(5) with { Workers = 2 }).Choose(
            compiled,
            best,
            [],
            CancellationToken.None
        );

        Assert.Equal(one.ServiceStart, two.ServiceStart);
        Assert.Equal(one.Departure, two.Departure);
    }

    private static long Missed(CompiledProblem compiled, RoutingSolution solution) =>
        SolutionPricing.Price(compiled.Problem, solution).Tier0;

    private static RobustChoiceOptions Options(int seed) =>
        new()
        {
            Scenarios = 50,
            Variations = 3,
            Iterations = 300,
            Seed = seed,
            Workers = 1,
        };

    /// <summary>v1 must begin by nine o'clock, v2 by ten past ten.</summary>
    private static PlanRequest Tight() =>
        Sample.Request() with
        {
            Visits =
            [
                Sample.Visit("v1", "p1") with
                {
                    Windows = [Sample.Window("09:00", "09:00")],
                },
                Sample.Visit("v2", "p2") with
                {
                    Windows = [Sample.Window("08:00", "09:40")],
                },
            ],
            Policy = new Policy
            {
                Terms = [new PolicyTerm(TermKind.Tardiness, 2), new PolicyTerm(TermKind.Waiting, 0.25m)],
            },
        };

    /// <summary>What the plan says of itself is written by the use case, not here.</summary>
    private static bool IsOfRoutes(Violation violation) =>
        violation.Rule is not (RuleCodes.ServedOnce or RuleCodes.CostMismatch);

    private static Plan Write(CompiledProblem compiled, RoutingSolution solution) =>
        PlanWriter.Write(
            compiled,
            solution,
            new PlanDraft(compiled.Request, compiled.Travel).Build().Origin,
            [],
            0,
            keepsDepartures: true
        );
}
