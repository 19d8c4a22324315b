using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class UrgentVisitTests
{
    [Fact]
    public void AVisitOfAKnownPatientIsOpenAndPromisedToNobody()
    {
        RemainingDay rest = Published().After(Urgent("u", "p1"));
        Assert.Equal(["v1", "v2", "v3", "v4", "u"], rest.Open());
        Assert.Equal(["u"], rest.Disturbed());
        Assert.DoesNotContain(rest.Promises, promise => promise.Visit == Visit("u"));
    }

    [Fact]
    public void ANewPatientComesWithTheVisit()
    {
        Patient patient = Sample.Patient("p9", 40);
        RemainingDay rest = Published(more: patient.Address.Point).After(Urgent("u", "p9") with { Patient = patient });
        Assert.Contains(rest.Request.Patients, known => known.Id == patient.Id);
        Assert.Equal(600, rest.Travel.Between(Sample.Place(30).Point, patient.Address.Point)!.Value.Seconds);
    }

    [Fact]
    public void AnotherEventMayBeAboutIt()
    {
        RemainingDay rest = Published().After(Urgent("u", "p1"), new VisitCancelled(Id("e2"), At("08:10"), Visit("u")));
        Assert.Equal(["v1", "v2", "v3", "v4"], rest.Open());
    }

    [Fact]
    public void AnIdOfThePlanIsRefused() => Refused(Urgent("v1", "p1"), "events[0].newVisit.id");

    [Fact]
    public void APatientWhomNobodyKnowsIsRefused() => Refused(Urgent("u", "p9"), "events[0].newVisit.patient");

    [Fact]
    public void APatientOtherThanTheVisitsIsRefused() =>
        Refused(Urgent("u", "p9") with { Patient = Sample.Patient("p8", 40) }, "events[0].newPatient.id");

    [Fact]
    public void AKnownPatientKeepsTheAddress() =>
        Refused(Urgent("u", "p1") with { Patient = Sample.Patient("p1", 40) }, "events[0].newPatient");

    [Fact]
    public void AVisitThatNoRequestMayHoldIsRefused()
    {
        UrgentVisit what = Urgent("u", "p1");
        Refused(what with { Visit = what.Visit with { Priority = 101 } }, "events[0].newVisit.priority");
    }

    private static void Refused(UrgentVisit what, string place) =>
        Assert.Equal(place, Assert.Single(Published().Mistakes(At("08:00"), what)).Place);

    private static UrgentVisit Urgent(string visit, string patient) =>
        new(Id(), At("08:00"), Sample.Visit(visit, patient));
}
