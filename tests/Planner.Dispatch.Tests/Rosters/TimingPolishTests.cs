using Planner.CpSat;
using Planner.Domain;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class TimingPolishTests
{
    [Fact]
    public async Task ASolverThatFailsChangesNothingAndSaysSo()
    {
        RoutingProblem problem = Compiled.Of(Waiting()).Problem;
        RoutingSolution solution = RouteTiming.Complete(
            problem,
            [
                [0, 1],
                [2],
            ]
        )!;
        var notes = new List<string>();
        var polish = new TimingPolish(() =>
            throw new CpSatEngineException(CpSatFailure.Missing, "No solver.", "Install one.")
        );
        Assert.Same(solution, await polish.ImproveAsync(problem, solution, notes, CancellationToken.None));
        Assert.Contains("Install one.", Assert.Single(notes));
    }

    [Fact]
    public void OnlyTermsThatMindTheTimesMakeItUseful()
    {
        Assert.True(TimingPolish.IsUseful(Compiled.Of(Waiting()).Problem));
        Assert.False(TimingPolish.IsUseful(Compiled.Of(Sample.Request()).Problem));
    }

    [Fact]
    public async Task ADeterministicRunNeverAsksForTheSolver()
    {
        var polish = new TimingPolish(() => throw new InvalidOperationException("The solver was asked for."));
        var options = new PlanRosterOptions { Iterations = 500 };
        var run = new PlanRoster(new TravelDesk(new NetworkLocator([])), options, polish: polish);
        Assert.Empty((await run.RunAsync(Waiting(), CancellationToken.None)).Notes);
    }

    [Fact]
    public async Task TheSolverProvesTheTimesOfASmallDay()
    {
        RoutingProblem problem = Compiled.Of(Waiting()).Problem;
        RoutingSolution solution = RouteTiming.Complete(
            problem,
            [
                [0, 1],
                [2],
            ]
        )!;
        var notes = new List<string>();
        var polish = new TimingPolish(() => CpSatEngines.Choose());
        await polish.ImproveAsync(problem, solution, notes, CancellationToken.None);
        Assert.StartsWith("Proven", Assert.Single(notes));
    }

    private static PlanRequest Waiting() =>
        Sample.Request().WithTerms(new PolicyTerm(TermKind.TravelTime, 1), new PolicyTerm(TermKind.Waiting, 0.5m));
}
