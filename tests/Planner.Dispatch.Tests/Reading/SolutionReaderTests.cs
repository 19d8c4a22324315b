using NodaTime;
using Planner.Domain;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class SolutionReaderTests
{
    private static readonly Break Pause = new(Sample.At("08:45"), Sample.At("08:45"), Duration.FromMinutes(30));

    private static readonly PlanRequest Request = Sample.Request().WithShift("a", s => s with { Breaks = [Pause] });

    [Fact]
    public void APlanIsReadBackAsTheSolutionItWasWrittenFrom()
    {
        CompiledProblem compiled = Compiled.Of(Request);
        RoutingSolution written = Timed(compiled);
        RoutingSolution read = SolutionReader.Read(compiled, Plan(compiled, written));
        Assert.Equal(written.Routes, read.Routes);
        Assert.Equal(written.ServiceStart, read.ServiceStart);
        Assert.Equal(written.BreakStart, read.BreakStart);
        Assert.Equal(written.Return, read.Return);
    }

    [Fact]
    public void WhatTheProblemDoesNotKnowIsLeftOut()
    {
        CompiledProblem compiled = Compiled.Of(Request);
        Plan plan = Plan(compiled, Timed(compiled));
        PlanRequest fewer = Request with { Visits = [Request.Visits[1]], Relations = [] };
        CompiledProblem smaller = Compiled.Of(fewer.WithShift("a", s => s with { Breaks = [] }));
        RoutingSolution read = SolutionReader.Read(smaller, plan);
        Assert.Equal([0], read.Routes[0]);
        Assert.Empty(read.BreakStart);
    }

    private static RoutingSolution Timed(CompiledProblem compiled) =>
        RouteTiming.Complete(
            compiled.Problem,
            [
                [0, ~0, 1],
                [],
            ]
        )!;

    private static Plan Plan(CompiledProblem compiled, RoutingSolution solution) =>
        PlanWriter.Write(compiled, solution, Origin, [], compiled.Problem.VisitCount);

    private static readonly PlanOrigin Origin = new()
    {
        EngineVersion = "1",
        InputHash = "",
        Seed = 1,
        Budget = "1 s",
        TravelSource = "test",
        TravelIsGreatCircle = false,
    };
}
