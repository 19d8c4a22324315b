using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class UnservedTests
{
    private static readonly int[][] Nobody =
    [
        [],
        [],
    ];

    [Fact]
    public async Task AShiftThatEndsTooEarlyIsNamedWithTheMinuteItWouldHaveToReach()
    {
        // 30 minutes out, 30 there, 30 back from 16:00 on: back at 17:00 would do, the shift ends at 16:50.
        PlanRequest request = Sample
            .Request()
            .WithVisit("v3", v => v with { Windows = [Sample.Window("16:00", "16:00")] })
            .WithShift("a", s => s with { HardEnd = Sample.At("16:50") })
            .WithPatient("p3", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        UnservedExplanation why = await Explained
            .With(
                request,
                [
                    [0, 1],
                    [],
                ]
            )
            .WhyNotAsync("v3");
        Assert.Equal(UnservedOutcome.Blocked, why.Outcome);
        Assert.True(why.IsMinimal);
        Assert.Equal([RuleCodes.ShiftEnd], why.BlockingSet.Select(rule => rule.Rule));
        Assert.Equal("Clinician a works until 17:00", why.Changes[0].Words);
        Assert.True(why.Changes[0].IsLeast);
    }

    [Fact]
    public async Task AWindowThatOpensTooLateIsNamedWithTheMinuteAtWhichItWouldHaveToOpen()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = [Sample.Window("12:00", "12:00")] })
            .WithVisit("v2", v => v with { Windows = [Sample.Window("12:10", "12:15")] })
            .WithPatient("p2", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        UnservedExplanation why = await Explained
            .With(
                request,
                [
                    [0],
                    [],
                ]
            )
            .WhyNotAsync("v2");
        Assert.Equal([RuleCodes.Window], why.BlockingSet.Select(rule => rule.Rule));
        // 12:30 at the one, ten minutes on the way.
        Assert.Equal("the window of visit v2 stayed open until 12:40", why.Changes[0].Words);
    }

    [Fact]
    public async Task RulesThatMustGiveWayTogetherAreOneSet()
    {
        PlanRequest request = Sample
            .Request()
            .WithNeed("v1", n => n with { AllOf = [new SkillNeed("wound care", 2)] })
            .WithPatient("p1", p => p with { ExcludedClinicians = [new ClinicianId("a"), new ClinicianId("b")] });
        UnservedExplanation why = await Explained.With(request, Nobody).WhyNotAsync("v1");
        Assert.Equal(
            [RuleCodes.ExcludedClinician, RuleCodes.Skill],
            why.BlockingSet.Select(rule => rule.Rule).Order(StringComparer.Ordinal)
        );
        Assert.True(why.IsMinimal);
        Assert.Contains(why.Changes, change => change.Rules.Count == 2);
    }

    [Fact]
    public async Task AVisitThatFitsAfterAllIsAFinding()
    {
        PlanExplanation explanation = await Explained
            .With(
                Sample.Request(),
                [
                    [0, 1],
                    [],
                ]
            )
            .AskAsync();
        UnservedExplanation why = Assert.Single(explanation.Unserved);
        Assert.Equal(UnservedOutcome.FitsAfterAll, why.Outcome);
        Assert.Empty(why.BlockingSet);
        Assert.True(explanation.HasFindings);
    }

    [Fact]
    public async Task AVisitThatFitsInAnotherOrderIsAFinding()
    {
        // p1 first leaves no time for p3 at its only moment and p2 at its own; p3, p2, p1 does.
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = [Sample.Window("08:10", "16:00")] })
            .WithVisit("v2", v => v with { Windows = [Sample.Window("09:10", "09:20")] })
            .WithVisit("v3", v => v with { Windows = [Sample.Window("08:30", "08:30")] })
            .WithPatient("p3", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        UnservedExplanation why = await Explained
            .With(
                request,
                [
                    [0, 1],
                    [],
                ]
            )
            .WhyNotAsync("v3");
        Assert.Equal(UnservedOutcome.FitsAfterAll, why.Outcome);
        Assert.Contains("another order", why.Summary);
    }

    [Fact]
    public async Task AnOptionalVisitThatCostsMoreThanItsPriceIsNotWorthIt()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v3", v => v with { Mandatory = false, Priority = 1 })
            .WithTerms(new PolicyTerm(TermKind.TravelTime, 1), new PolicyTerm(TermKind.OptionalVisit, 1));
        UnservedExplanation why = await Explained
            .With(
                request,
                [
                    [0, 1],
                    [],
                ]
            )
            .WhyNotAsync("v3");
        Assert.Equal(UnservedOutcome.NotWorthIt, why.Outcome);
    }

    [Fact]
    public async Task AVisitOfLessPriorityThatCouldBeLeftOutIsNamed()
    {
        TimeWindow[] noon = [Sample.Window("12:00", "12:00")];
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = noon, Mandatory = false, Priority = 30 })
            .WithVisit("v2", v => v with { Windows = noon })
            .WithPatient("p2", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        UnservedExplanation why = await Explained
            .With(
                request,
                [
                    [0],
                    [],
                ]
            )
            .WhyNotAsync("v2");
        ProvenChange bump = Assert.Single(why.Changes, change => change.LeftOut is not null);
        Assert.Equal("visit v1 (priority 30, optional) is left out", bump.Words);
    }

    [Fact]
    public async Task ASkillTheVisitCouldDoWithoutIsNamed()
    {
        PlanRequest request = Sample.Request().WithNeed("v1", n => n with { AllOf = [new SkillNeed("wound care", 2)] });
        UnservedExplanation why = await Explained.With(request, Nobody).WhyNotAsync("v1");
        Assert.Contains(why.Changes, change => change.Words == "visit v1 did not need wound care level 2");
        Assert.Contains(why.Changes, change => change.Words == "Clinician a held wound care level 2");
    }

    [Fact]
    public async Task ALimitOfTheDayIsRaisedByNoMoreThanNeeded()
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { Limits = new DailyLimits { MaxVisits = 1 } })
            .WithClinician("b", c => c with { Discipline = Discipline.PT });
        UnservedExplanation why = await Explained
            .With(
                request,
                [
                    [0],
                    [],
                ]
            )
            .WhyNotAsync("v2");
        Assert.Equal([RuleCodes.MaxVisits], why.BlockingSet.Select(rule => rule.Rule));
        Assert.Equal("Clinician a could make 2 visits", why.Changes[0].Words);
    }

    [Fact]
    public async Task ABreakInTheWayIsMovedRatherThanLost()
    {
        var lunch = new Break(Sample.At("12:00"), Sample.At("12:10"), Duration.FromMinutes(30));
        PlanRequest request = Sample
            .Request()
            .WithShift("a", s => s with { Breaks = [lunch] })
            .WithClinician("b", c => c with { Discipline = Discipline.PT });
        request = request with { Pins = new Pins { Starts = [new StartPin(new VisitId("v1"), Sample.At("12:00"))] } };
        UnservedExplanation why = await Explained
            .With(
                request,
                [
                    [~0, 1],
                    [],
                ]
            )
            .WhyNotAsync("v1");
        Assert.Equal([RuleCodes.Break], why.BlockingSet.Select(rule => rule.Rule));
        Assert.Contains("could start at", why.Changes[0].Words);
    }
}
