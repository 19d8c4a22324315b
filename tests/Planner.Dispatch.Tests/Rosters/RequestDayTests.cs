using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class RequestDayTests
{
    [Fact]
    public void OnlyWhatBelongsToTheDayIsKept()
    {
        PlanRequest request = RequestDay.Of(TwoDays(), Sample.Day.PlusDays(1));
        Assert.Equal(["v1", "v2"], request.Visits.Select(visit => visit.Id.Value));
        Assert.Equal(["a-2"], request.Clinicians.SelectMany(c => c.Shifts).Select(shift => shift.Id.Value));
        Assert.Empty(request.Relations);
        Assert.Equal(["v2"], request.Pins.Starts.Select(pin => pin.Visit.Value));
        Assert.Equal((Sample.Day.PlusDays(1), Sample.Day.PlusDays(1)), (request.From, request.To));
    }

    [Fact]
    public void AMovableVisitKeepsItsWindowOfTheDay()
    {
        PlanRequest request = RequestDay.Of(TwoDays(), Sample.Day.PlusDays(1));
        Assert.Equal([Tomorrow("09:00", "10:00")], request.Visits[0].Windows);
    }

    [Fact]
    public void TheFirstDayIsItself() =>
        Assert.Equal(["v1", "v3"], RequestDay.Of(TwoDays(), Sample.Day).Visits.Select(visit => visit.Id.Value));

    [Fact]
    public void ADayOutsideTheRequestIsRefused() =>
        Assert.Throws<InvalidInputException>(() => RequestDay.Of(TwoDays(), Sample.Day.PlusDays(2)));

    private static PlanRequest TwoDays() =>
        (Sample.Request() with { To = Sample.Day.PlusDays(1) })
            .WithClinician(
                "a",
                c => c with { Shifts = [.. c.Shifts, Later(Sample.Shift("a-2", "08:00", "16:00", "17:00"))] }
            )
            .WithVisit("v1", v => v with { Windows = [Sample.Window("09:00", "10:00"), Tomorrow("09:00", "10:00")] })
            .WithVisit("v2", v => v with { Windows = [Tomorrow("08:00", "16:00")] })
            .WithRelation(new VisitRelation(RelationKind.Ordered, new VisitId("v1"), new VisitId("v3"))) with
        {
            Pins = new Pins
            {
                Starts =
                [
                    new StartPin(new VisitId("v2"), Sample.At("12:00") + Duration.FromDays(1)),
                    new StartPin(new VisitId("v3"), Sample.At("12:00")),
                ],
            },
        };

    private static TimeWindow Tomorrow(string start, string end) =>
        new(Sample.At(start) + Duration.FromDays(1), Sample.At(end) + Duration.FromDays(1));

    private static Shift Later(Shift shift) =>
        shift with
        {
            Start = shift.Start + Duration.FromDays(1),
            SoftEnd = shift.SoftEnd + Duration.FromDays(1),
            HardEnd = shift.HardEnd + Duration.FromDays(1),
        };
}
