using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ServabilityTests
{
    private static readonly PlanRequest Two = Sample
        .Request()
        .WithVisit("v1", v => v with { Services = [Sample.Need(), Sample.Need()] });

    [Fact]
    public void AVisitSomebodyCanMakeHasNoReasons()
    {
        VisitServability alone = Of(Sample.Request());

        Assert.True(alone.Servable);
        Assert.Equal(["a", "b"], alone.Able.Select(c => c.Value));
        Assert.Empty(alone.Reasons);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void ASetUpThatANeighbourMayMakeIsNotHeldAgainstAVisit(int visitsAtTheAddress, bool servable)
    {
        PlanRequest request = Sample.Request().WithVisit("v1", v => v with { SetUp = Duration.FromHours(12) });
        Visit neighbour = request.Visits[0] with { Id = new VisitId("v1b"), SetUp = Duration.Zero };
        PlanRequest shared = request with
        {
            Visits = [.. request.Visits, .. Enumerable.Repeat(neighbour, visitsAtTheAddress - 1)],
        };

        Assert.Equal(servable, Of(shared).Servable);
    }

    [Fact]
    public void EveryClinicianWhoCannotHasAReason()
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { Discipline = Discipline.PT })
            .WithPatient("p1", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        PlanRequest staffed = request with
        {
            Clinicians = [.. request.Clinicians, Sample.Clinician("c", Discipline.MSW)],
        };

        VisitServability alone = Of(staffed);

        Assert.False(alone.Servable);
        Assert.Equal(
            ["discipline a c", "excluded-clinician b"],
            alone.Reasons.Select(r => $"{r.Rule} {string.Join(' ', r.Clinicians)}")
        );
        Assert.StartsWith("2 clinicians have another discipline", alone.Reasons[0].Message, StringComparison.Ordinal);
        Assert.Equal("Patient p1 excludes Clinician b.", alone.Reasons[1].Message);
    }

    [Theory]
    [InlineData("08:00", "08:10", true)]
    [InlineData("08:00", "08:09:59", false)]
    [InlineData("16:20", "18:00", true)]
    [InlineData("16:20:01", "18:00", false)]
    public void TheWindowsMeetTheShiftBetweenTheWays(string start, string end, bool servable)
    {
        PlanRequest request = Sample.Request().WithVisit("v1", v => v with { Windows = [Sample.Window(start, end)] });

        VisitServability alone = Of(request);

        Assert.Equal(servable, alone.Servable);
        if (!servable)
            Assert.Equal(
                start[..2] == "08" ? RuleCodes.ShiftStart : RuleCodes.ShiftEnd,
                Assert.Single(alone.Reasons).Rule
            );
    }

    /// <summary>The visit lasts from 12:00 to 12:30 and cannot start at another time.</summary>
    [Theory]
    [InlineData("12:01", "12:30", true)]
    [InlineData("11:30", "12:29", true)]
    [InlineData("11:30:01", "12:29:59", false)]
    public void AMandatoryBreakLeavesRoomBeforeOrAfter(string earliest, string latest, bool servable)
    {
        Break lunch = new(Sample.At(earliest), Sample.At(latest), Duration.FromMinutes(30));
        PlanRequest request = Sample
            .Request()
            .WithShift("a", s => s with { Breaks = [lunch] })
            .WithPatient("p1", p => p with { RequiredClinicians = [new ClinicianId("a")] })
            .WithVisit("v1", v => v with { Windows = [Sample.Window("12:00", "12:00")] });

        VisitServability alone = Of(request);

        Assert.Equal(servable, alone.Servable);
        Assert.Equal(!servable, alone.Reasons.Any(r => r.Rule == RuleCodes.Break));
    }

    [Fact]
    public void APinnedStartIsTheOnlyStart()
    {
        PlanRequest request = Sample.Request() with
        {
            Pins = new Pins { Starts = [new StartPin(new VisitId("v1"), Sample.At("08:05"))] },
        };

        Assert.False(Of(request).Servable);
    }

    [Fact]
    public void TwoServicesNeedTwoCliniciansAtOnce()
    {
        Assert.True(Of(Two).Servable);
        PlanRequest evening = Two.WithClinician(
                "b",
                c => c with { Shifts = [Sample.Shift("b-1", "16:30", "20:00", "20:00")] }
            )
            .WithVisit("v1", v => v with { Windows = [Sample.Window("08:00", "19:00")] });

        VisitServability apart = Of(evening);

        Assert.False(apart.Servable);
        Assert.Equal(
            "two-clinicians a b",
            apart.Reasons.Select(r => $"{r.Rule} {string.Join(' ', r.Clinicians)}").Single()
        );
    }

    [Fact]
    public void APairKeepsTheContinuityCapTogether()
    {
        PlanRequest request = Two.WithPatient(
            "p1",
            p => p with { ContinuityCaps = [new ContinuityCap(Discipline.RN, 1)] }
        );

        Assert.False(Of(request).Servable);
        Assert.True(
            Of(
                request
                    .WithClinician("b", c => c with { Discipline = Discipline.LPN })
                    .WithVisit("v1", v => v with { Services = [Sample.Need(), Sample.Need(30, Discipline.LPN)] })
            ).Servable
        );
    }

    [Theory]
    [InlineData(RuleCodes.MaxVisits)]
    [InlineData(RuleCodes.MaxWork)]
    [InlineData(RuleCodes.MaxDistance)]
    [InlineData(RuleCodes.MaxPoints)]
    [InlineData(RuleCodes.MaxLegTravel)]
    public void ALimitThatOneVisitExceedsBlocks(string rule)
    {
        DailyLimits limits = rule switch
        {
            RuleCodes.MaxVisits => new DailyLimits { MaxVisits = 0 },
            RuleCodes.MaxWork => new DailyLimits { MaxWork = Duration.FromSeconds((50 * 60) - 1) },
            RuleCodes.MaxDistance => new DailyLimits { MaxMetres = 19_999 },
            RuleCodes.MaxPoints => new DailyLimits { MaxPointsHundredths = 99 },
            _ => new DailyLimits { MaxLegTravel = Duration.FromSeconds(599) },
        };
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { Limits = limits })
            .WithClinician("b", c => c with { Limits = limits });

        BlockingReason reason = Assert.Single(Of(request).Reasons);

        Assert.Equal((rule, 2), (reason.Rule, reason.Clinicians.Count));
    }

    [Fact]
    public void AnotherShiftOfTheClinicianWillDo()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = [Sample.Window("18:00", "18:30")] })
            .WithClinician("a", c => c with { Shifts = [.. c.Shifts, Sample.Shift("a-2", "17:30", "21:00", "21:00")] });

        VisitServability alone = Of(request);

        Assert.Equal(["a"], alone.Able.Select(c => c.Value));
        Assert.Equal(["b"], Assert.Single(alone.Reasons).Clinicians.Select(c => c.Value));
    }

    [Fact]
    public void NobodyServesWhatTheRequestDoesNotKnow() =>
        Assert.False(new Servability(Sample.Request(), new GridTravel()).Of(new VisitId("v9")).Servable);

    [Fact]
    public void AMandatoryVisitLeftOutThatSomebodyCouldMakeIsAFinding()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v2", v => v with { Mandatory = false })
            .WithPatient("p3", p => p with { RequiredClinicians = [new ClinicianId("gone")] });

        IReadOnlyList<Finding> findings = Findings.Of(request, Judge.Draft(request).Build(), new GridTravel());

        Assert.Equal("v1", Assert.Single(findings).Visit.Value);
    }

    private static VisitServability Of(PlanRequest request) =>
        new Servability(request, new GridTravel()).Of(new VisitId("v1"));
}
