using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class VisitIntakeTests
{
    private static readonly VisitTypeRule Rule = new()
    {
        Type = VisitType.Routine,
        Disciplines = [Discipline.RN],
        Duration = Duration.FromMinutes(40),
        Buffer = Duration.FromMinutes(5),
        SetUp = Duration.FromMinutes(3),
        Priority = 60,
        PointsHundredths = 75,
    };

    private static readonly VisitRequest Request = new()
    {
        Id = new("r1"),
        Patient = new("p1"),
        Windows = [Sample.Window("10:00", "12:00")],
    };

    [Fact]
    public void ACompleteRequestBecomesAVisitOfItsType()
    {
        IntakeResult result = Check(Request, Rule);
        Assert.Equal(VisitState.Scheduled, result.State);
        Visit visit = result.Visit!;
        Assert.Equal(
            ("r1", "p1", 60, 75),
            (visit.Id.Value, visit.Patient.Value, visit.Priority, visit.PointsHundredths)
        );
        Assert.Equal(Duration.FromMinutes(45), Assert.Single(visit.Services).Duration);
        Assert.Equal(Duration.FromMinutes(3), visit.SetUp);
        Assert.Equal(Request.Windows, visit.Windows);
    }

    [Fact]
    public void WhatTheRequestSaysComesBeforeItsType()
    {
        VisitRequest said = Request with
        {
            Services = [Sample.Need(20), Sample.Need(20, Discipline.AIDE)],
            Priority = 10,
            SetUp = Duration.FromMinutes(8),
            Mandatory = false,
        };
        Visit visit = Check(said, Rule).Visit!;
        Assert.Equal(said.Services, visit.Services);
        Assert.Equal((10, Duration.FromMinutes(8), false), (visit.Priority, visit.SetUp, visit.Mandatory));
    }

    [Fact]
    public void EveryMissingFieldIsNamedAtOnce()
    {
        VisitTypeRule asking = Rule with
        {
            Disciplines = [],
            RequiredFields =
            [
                "windows",
                "services",
                "latestEnd",
                "preferred",
                "setUp",
                "priority",
                "details.orderedBy",
            ],
        };
        IntakeResult result = Check(Request with { Windows = [] }, asking);
        Assert.Equal(VisitState.AwaitingInformation, result.State);
        Assert.Null(result.Visit);
        Assert.Equal(
            ["windows", "services", "latestEnd", "preferred", "setUp", "priority", "details.orderedBy"],
            result.Missing.Select(field => field.Field)
        );
        Assert.All(result.Missing, field => Assert.NotEmpty(field.Words));
    }

    [Theory]
    [InlineData("Dr. Example", true)]
    [InlineData("  ", false)]
    public void AnAnswerOfBlanksIsNone(string answer, bool isEnough)
    {
        VisitRequest answered = Request with { Details = new Dictionary<string, string> { ["orderedBy"] = answer } };
        IntakeResult result = Check(answered, Rule with { RequiredFields = ["details.orderedBy"] });
        Assert.Equal(isEnough ? VisitState.Scheduled : VisitState.AwaitingInformation, result.State);
    }

    [Fact]
    public void ATypeThatNeedsApprovalAwaitsItAndThenGoesOn()
    {
        VisitTypeRule careful = Rule with { NeedsApproval = true };
        IntakeResult result = Check(Request, careful);
        Assert.Equal(VisitState.AwaitingApproval, result.State);
        Assert.Equal("Visits of type routine need approval.", Assert.Single(result.Approvals));
        Assert.NotNull(result.Visit);
        IntakeResult approved = Intake(careful, "08:00").Check(Request, isApproved: true);
        Assert.Equal(VisitState.Scheduled, approved.State);
    }

    [Fact]
    public void ALongVisitNeedsApproval()
    {
        VisitTypeRule brief = Rule with { ApprovalAbove = Duration.FromMinutes(60) };
        Assert.Equal(VisitState.AwaitingApproval, Check(Request with { Services = [Sample.Need(61)] }, brief).State);
        Assert.Equal(VisitState.Scheduled, Check(Request with { Services = [Sample.Need(60)] }, brief).State);
    }

    [Theory]
    [InlineData("08:00", VisitState.Scheduled, "10:00")]
    [InlineData("09:00", VisitState.Scheduled, "11:00")]
    [InlineData("10:00", VisitState.Scheduled, "12:00")]
    [InlineData("10:01", VisitState.AwaitingApproval, "10:01")]
    public void NobodyIsSentWithinTheLeadTimeWithoutApproval(string now, VisitState state, string start)
    {
        IntakeResult result = Intake(Rule with { LeadTime = Duration.FromHours(2) }, now).Check(Request);
        Assert.Equal(state, result.State);
        Assert.Equal(Sample.At(start), result.Visit!.Windows.Single().Start);
    }

    [Fact]
    public void WindowsThatAreOverAreAskedForAgain()
    {
        IntakeResult result = Intake(Rule, "12:01").Check(Request);
        Assert.Equal("windows", Assert.Single(result.Missing).Field);
        Assert.Contains("over", result.Missing[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void OnBlackoutDatesNoVisitIsMade()
    {
        VisitTypeRules closed = new([Rule], [Sample.Day]);
        VisitIntake intake = new(closed, DateTimeZone.Utc, Sample.At("08:00"));
        Assert.Contains("2026-03-02", Assert.Single(intake.Check(Request).Missing).Words, StringComparison.Ordinal);
        TimeWindow tomorrow = new(Sample.At("10:00") + Duration.FromDays(1), Sample.At("12:00") + Duration.FromDays(1));
        VisitRequest either = Request with { Windows = [.. Request.Windows, tomorrow] };
        Assert.Equal(tomorrow, Assert.Single(intake.Check(either).Visit!.Windows));
    }

    [Fact]
    public void ARequestThatContradictsItselfIsRefusedWithEveryMistake()
    {
        VisitRequest odd = Request with
        {
            Windows = [Sample.Window("12:00", "10:00")],
            Services = [Sample.Need(), Sample.Need(), Sample.Need()],
        };
        var refused = Assert.Throws<InvalidInputException>(() => Check(odd, Rule));
        Assert.Equal(["services", "windows[0]"], refused.Mistakes.Select(m => m.Place).Order());
    }

    [Fact]
    public void EveryAnswerIsAStepThatPlannerMayTake()
    {
        VisitTypeRule[] rules =
        [
            Rule,
            Rule with
            {
                NeedsApproval = true,
            },
            Rule with
            {
                RequiredFields = ["latestEnd"],
            },
        ];
        Assert.All(
            rules.Select(rule => Check(Request, rule).State),
            state =>
                Assert.True(
                    VisitLife
                        .Try(VisitState.Requested, state, Actor.Planner, new GivenReason("fieldsMissing"))
                        .IsAllowed
                )
        );
    }

    [Fact]
    public void TheStandardTypesPlanARoutineVisitAndAskBackAboutAStartOfCare()
    {
        VisitIntake intake = new(VisitTypeReader.Standard, DateTimeZone.Utc, Sample.At("01:00"));
        Assert.Equal(VisitState.Scheduled, intake.Check(Request).State);
        IntakeResult start = intake.Check(Request with { Type = VisitType.StartOfCare });
        Assert.Equal(VisitState.AwaitingInformation, start.State);
        Assert.Equal(
            ["details.orderedBy", "details.referralDate", "details.contactPhone"],
            start.Missing.Select(field => field.Field)
        );
        Assert.NotEmpty(start.Approvals);
    }

    [Fact]
    public void AMissedVisitIsFollowedByAnUrgentRequest()
    {
        Visit visit = Sample.Visit("v1", "p1");
        LifeOutcome missed = VisitLife.Try(
            VisitState.Scheduled,
            VisitState.Missed,
            Actor.Coordinator,
            new GivenReason("ranLate")
        );
        VisitRequest next = FollowUp.Of(visit, missed, new("v1-2"))!;
        Assert.Equal((VisitType.MissedVisitMakeUp, 85), (next.Type, next.Priority));
        Assert.Equal(visit.Services, next.Services);
        Assert.Equal(VisitState.AwaitingInformation, Check(next, Rule).State);
        LifeOutcome ended = VisitLife.Try(
            VisitState.Scheduled,
            VisitState.Cancelled,
            Actor.Coordinator,
            new GivenReason("orderEnded")
        );
        Assert.Null(FollowUp.Of(visit, ended, new("v1-2")));
    }

    private static IntakeResult Check(VisitRequest request, VisitTypeRule rule) => Intake(rule, "08:00").Check(request);

    private static VisitIntake Intake(VisitTypeRule rule, string now) =>
        new(new VisitTypeRules([rule], []), DateTimeZone.Utc, Sample.At(now));
}
