using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class DisciplineRuleTests
{
    [Theory]
    [InlineData(Discipline.RN, true)]
    [InlineData(Discipline.LPN, true)]
    [InlineData(Discipline.PT, false)]
    public void OneOfTheDisciplinesOfTheServiceIsNeeded(Discipline discipline, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithNeed("v1", n => n with { Disciplines = [Discipline.LPN, Discipline.RN] })
            .WithClinician("a", c => c with { Discipline = discipline });
        Plan plan = Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1")).Build();

        Assert.Equal(allowed ? [] : [RuleCodes.Discipline], Judge.Rules(request, plan));
    }
}
