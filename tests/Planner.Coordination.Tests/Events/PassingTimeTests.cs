using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>Time alone passes: whatever is left of a published plan is a feasible plan of the rest at the same price.</summary>
public sealed class PassingTimeTests
{
    private const int Seeds = 150;

    [Fact]
    public void TheRestOfAPublishedPlanIsFeasibleAtEveryMoment()
    {
        var checkedRests = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            PublishedDay day = PublishedDay.Searched(TinyRequests.Random(seed), 400);
            foreach (Instant now in Moments(day.Document.Plan))
            {
                RemainingDay rest = day.At(now);
                CompiledProblem compiled = ProblemCompiler.Compile(rest.Request, rest.Travel);
                RoutingSolution left = SolutionReader.Read(
                    compiled,
                    day.Document.Plan with
                    {
                        Routes = rest.Published,
                    }
                );
                string[] broken = [.. RoutingSolutionChecker.Check(compiled.Problem, left).Select(v => v.ToString()!)];
                Assert.True(broken.Length == 0, $"seed {seed}, {now}: {string.Join("; ", broken)}");
                checkedRests++;
            }
        }
        Assert.True(checkedRests > Seeds * 5);
    }

    /// <summary>Before, at and just after everything that begins or ends.</summary>
    private static IEnumerable<Instant> Moments(Plan plan)
    {
        IEnumerable<Instant> turns = plan.Routes.SelectMany(route =>
            route
                .Stops.SelectMany(stop => new[] { stop.Arrival, stop.Start, stop.End })
                .Concat(route.Breaks.SelectMany(pause => new[] { pause.Start, pause.End }))
                .Append(route.Departure)
                .Append(route.Return)
        );
        Duration second = Duration.FromSeconds(1);
        return turns.SelectMany(time => new[] { time - second, time, time + second }).Distinct().Order();
    }
}
