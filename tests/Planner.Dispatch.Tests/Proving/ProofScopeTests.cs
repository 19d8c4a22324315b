using Planner.Domain;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class ProofScopeTests
{
    [Fact]
    public void ASmallDayIsInScope() => Assert.True(ProofScope.Holds(Day(visits: 12)));

    [Fact]
    public void OpenWindowsPutThirtyVisitsOutOfScope() => Assert.False(ProofScope.Holds(Day(visits: 30)));

    [Fact]
    public void NarrowWindowsBringThirtyVisitsBack()
    {
        RoutingProblem day = Day(visits: 30);
        for (int s = 0; s < day.ServiceCount; s++)
            day.Services.WindowEarliest[s] = day.Services.WindowLatest[s] = 30_000 + (600 * s);
        Assert.True(ProofScope.Holds(day));
    }

    /// <summary>Visits of one patient, all day, for two clinicians.</summary>
    private static RoutingProblem Day(int visits)
    {
        PlanRequest request = Sample.Request();
        IEnumerable<Visit> copies = Enumerable
            .Range(1, visits)
            .Select(i => request.Visits[0] with { Id = new VisitId($"c{i}") });
        return Compiled.Of(request with { Visits = [.. copies] }).Problem;
    }
}
