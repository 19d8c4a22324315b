using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ServiceDurationRuleTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(1, false)]
    public void AServiceLastsWhatIsOrdered(int secondsMore, bool allowed)
    {
        PlanRequest request = Sample.Request();
        Plan plan = Judge
            .Draft(request)
            .Route("a-1", "08:00", r => r.Visit("v1").Visit("v2", "10:00"))
            .Build()
            .WithStop("v1", s => s with { End = s.End + Duration.FromSeconds(secondsMore) });

        Assert.Equal(allowed ? [] : [RuleCodes.ServiceDuration], Judge.Rules(request, plan));
    }

    [Theory]
    [InlineData(100, 45 * 60)]
    [InlineData(130, 3510)]
    [InlineData(77, 2079)]
    public void DisciplineAndPaceCountRoundedUpToASecond(int pace, int seconds)
    {
        PlanRequest request = Sample
            .Request()
            .WithNeed(
                "v1",
                n =>
                    n with
                    {
                        DurationByDiscipline = new Dictionary<Discipline, Duration>
                        {
                            [Discipline.RN] = Duration.FromMinutes(45),
                        },
                    }
            )
            .WithClinician("a", c => c with { PacePercent = pace });
        Plan plan = Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1")).Build();

        Assert.Equal(Duration.FromSeconds(seconds), plan.Stop("v1").End - plan.Stop("v1").Start);
        Assert.Empty(Judge.Rules(request, plan));
    }

    [Fact]
    public void APartOfASecondIsRoundedUp()
    {
        PlanRequest request = Sample
            .Request()
            .WithNeed("v1", n => n with { Duration = Duration.FromSeconds(1001) })
            .WithClinician("a", c => c with { PacePercent = 50 });
        Plan plan = Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1")).Build();

        Assert.Equal(Duration.FromSeconds(501), plan.Stop("v1").End - plan.Stop("v1").Start);
        Assert.Empty(Judge.Rules(request, plan));
    }
}
