using Planner.CpSat;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

/// <summary>Everything that is claimed of visits left out, checked by another model.</summary>
public sealed class ExplanationAuditTests
{
    [Fact]
    public async Task EveryClaimAboutTinyDaysHolds()
    {
        await using ICpSatEngine engine = CpSatEngines.Choose();
        int claims = 0;
        int sets = 0;
        for (var seed = 1; seed <= 24; seed++)
        {
            Explained day = Explained.Of(TinyRequests.Random(seed));
            var audit = new ExplanationAudit(day.Request, day.Plan, day.Travel, engine);
            foreach (UnassignedVisit left in day.Plan.Unassigned)
            {
                UnservedExplanation why = await day.WhyNotAsync(left.Visit.Value, engine);
                AuditResult result = await audit.CheckAsync(why, CancellationToken.None);
                Assert.True(result.Failures.Count == 0, $"seed {seed}: {string.Join("; ", result.Failures)}");
                Assert.Empty(result.Open);
                claims += result.Checked;
                sets += why.BlockingSet.Count > 0 ? 1 : 0;
                if (why.BlockingSet.Count > 0)
                    Assert.True(why.IsMinimal, $"seed {seed}: {why.Summary}");
            }
        }
        Assert.True(sets >= 8 && claims >= 30, $"{sets} sets, {claims} claims");
    }

    [Fact]
    public async Task AFalseClaimIsFound()
    {
        PlanRequest request = Sample.Request().WithNeed("v1", n => n with { AllOf = [new SkillNeed("wound care", 2)] });
        Explained day = Explained.With(
            request,
            [
                [],
                [],
            ]
        );
        UnservedExplanation why = await day.WhyNotAsync("v1");
        await using ICpSatEngine engine = CpSatEngines.Choose();
        var audit = new ExplanationAudit(day.Request, day.Plan, day.Travel, engine);
        BlockingRule rule = why.BlockingSet[0];
        RuleLift nothing = rule.Lift! with { Apply = unchanged => unchanged };
        UnservedExplanation lie = why with { BlockingSet = [rule with { Lift = nothing }] };
        Assert.NotEmpty((await audit.CheckAsync(lie, CancellationToken.None)).Failures);
    }
}
