using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class MaxVisitsRuleTests
{
    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void NoMoreServicesADayThanTheLimit(int limit, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { Limits = new DailyLimits { MaxVisits = limit } });

        Assert.Equal(allowed ? [] : [RuleCodes.MaxVisits], Judge.Rules(request, Judge.Plan(request)));
    }

    [Fact]
    public void AllShiftsOfADayCountTogetherAndOtherDaysDoNot()
    {
        Shift evening = Sample.Shift("a-2", "17:00", "20:00", "20:00");
        Shift tomorrow = evening with
        {
            Start = evening.Start + Duration.FromDays(1),
            SoftEnd = evening.SoftEnd + Duration.FromDays(1),
            HardEnd = evening.HardEnd + Duration.FromDays(1),
        };

        Assert.Equal([RuleCodes.MaxVisits], Rules(evening));
        Assert.Empty(Rules(tomorrow));
    }

    /// <summary>"v1" is served on the first shift, "v2" on the second, with a limit of one a day.</summary>
    private static string[] Rules(Shift second)
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician(
                "a",
                c =>
                    c with
                    {
                        Shifts = [c.Shifts[0], second],
                        Limits = new DailyLimits { MaxVisits = 1 },
                    }
            )
            .WithVisit("v2", v => v with { Windows = [new TimeWindow(second.Start, second.HardEnd)] });
        Plan plan = Judge
            .Draft(request)
            .Route("a-1", "08:00", r => r.Visit("v1"))
            .Route("a-2", second.Start, r => r.Visit("v2"))
            .Build();
        return Judge.Rules(request, plan);
    }
}
