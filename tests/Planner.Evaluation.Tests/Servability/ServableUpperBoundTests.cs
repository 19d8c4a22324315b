using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ServableUpperBoundTests
{
    [Fact]
    public void WithTimeForAllItIsTheNumberOfServableVisits()
    {
        Assert.Equal(3, Of(Sample.Request()));
        Assert.Equal(
            2,
            Of(Sample.Request().WithPatient("p1", p => p with { RequiredClinicians = [new ClinicianId("x")] }))
        );
    }

    /// <summary>Each visit takes 30 min and a way of at least 10, so two fit into the 80 min of one shift, three do not.</summary>
    [Theory]
    [InlineData("09:20", 2)]
    [InlineData("09:19:59", 1)]
    [InlineData("10:00", 3)]
    public void TheSecondsOfAllShiftsBoundIt(string hardEnd, int bound) => Assert.Equal(bound, Of(OneShift(hardEnd)));

    [Fact]
    public void AMandatoryBreakIsNotPaidTimeForVisits()
    {
        Break lunch = new(Sample.At("08:00"), Sample.At("09:00"), Duration.FromMinutes(1));

        Assert.Equal(1, Of(OneShift("09:20").WithShift("a", s => s with { Breaks = [lunch] })));
        Assert.Equal(
            2,
            Of(OneShift("09:20").WithShift("a", s => s with { Breaks = [lunch with { Mandatory = false }] }))
        );
    }

    [Fact]
    public void TheLimitOfVisitsBoundsIt() =>
        Assert.Equal(
            2,
            Of(OneShift("16:00").WithClinician("a", c => c with { Limits = new DailyLimits { MaxVisits = 2 } }))
        );

    [Fact]
    public void TheLimitOfWorkBoundsIt() =>
        Assert.Equal(
            1,
            Of(
                OneShift("16:00")
                    .WithClinician("a", c => c with { Limits = new DailyLimits { MaxWork = Duration.FromMinutes(79) } })
            )
        );

    [Fact]
    public void OtherDisciplinesDoNotHelp()
    {
        PlanRequest request = OneShift("09:20") with
        {
            Clinicians = [.. OneShift("09:20").Clinicians, Sample.Clinician("t", Discipline.PT)],
        };

        Assert.Equal(2, Of(request));
    }

    [Fact]
    public void VisitsAtOneAddressShareTheWayAndTheSetUp()
    {
        PlanRequest request = OneShift("09:20");
        PlanRequest together = request with
        {
            Visits =
            [
                .. request.Visits.Select(v =>
                    v with
                    {
                        Patient = new PatientId("p1"),
                        SetUp = Duration.FromMinutes(30),
                    }
                ),
            ],
        };

        Assert.Equal(2, Of(together));
    }

    /// <summary>Only clinician "a", from 08:00 to a hard end.</summary>
    private static PlanRequest OneShift(string hardEnd)
    {
        PlanRequest request = Sample
            .Request()
            .WithShift(
                "a",
                s => s with { SoftEnd = s.Start, HardEnd = Sample.At(hardEnd), EndPlace = Sample.Place(10) }
            );
        return request with
        {
            Clinicians = [request.Clinicians[0]],
            Patients = [Sample.Patient("p1", 10), Sample.Patient("p2", 20), Sample.Patient("p3", 30)],
        };
    }

    private static int Of(PlanRequest request) => ServableUpperBound.Of(request, new GridTravel());
}
