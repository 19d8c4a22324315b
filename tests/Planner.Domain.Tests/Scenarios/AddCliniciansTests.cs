using NodaTime;
using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class AddCliniciansTests
{
    private static readonly ShiftTemplate Night = new()
    {
        Start = new LocalTime(22, 0),
        SoftEnd = new LocalTime(6, 0),
        HardEnd = new LocalTime(6, 30),
    };

    [Fact]
    public void LikeSomebodyCopiesAllButTheId()
    {
        PlanRequest request = Applied.Well(
            Applied.Before,
            new AddClinicians { Like = new ClinicianId("a"), Count = 2 }
        );
        Assert.Equal(["a", "b", "new-1", "new-2"], request.Clinicians.Select(c => c.Id.Value));
        Clinician fresh = request.Clinicians[2];
        Assert.Equal(Discipline.RN, fresh.Discipline);
        Assert.Equal("new-1-a-1", fresh.Shifts[0].Id.Value);
        Assert.Equal(request.Clinicians[0].Shifts[0].HardEnd, fresh.Shifts[0].HardEnd);
    }

    [Fact]
    public void WithoutAModelTheShiftIsDrawnOverEveryPlannedDay()
    {
        PlanRequest request = Applied.Before with { To = Sample.Day.PlusDays(1) };
        Clinician fresh = Applied
            .Well(
                request,
                new AddClinicians
                {
                    Discipline = Discipline.PT,
                    Shift = Night,
                    Home = Relocation.ToTown(Sample.Place(7)),
                }
            )
            .Clinicians[^1];
        Assert.Equal(Discipline.PT, fresh.Discipline);
        Assert.Equal(2, fresh.Shifts.Count);
        Assert.Equal(Sample.At("22:00"), fresh.Shifts[0].Start);
        Assert.Equal(Sample.At("22:00") + Duration.FromHours(8), fresh.Shifts[0].SoftEnd);
    }

    [Fact]
    public void OnlyTheNamedDaysOfTheWeekHaveAShift()
    {
        PlanRequest request = Applied.Before with { To = Sample.Day.PlusDays(1) };
        var change = new AddClinicians
        {
            Like = new ClinicianId("a"),
            Shift = Night with { Days = [Sample.Day.DayOfWeek] },
        };
        Assert.Single(Applied.Well(request, change).Clinicians[^1].Shifts);
    }

    [Fact]
    public void AnIdThatIsTakenIsPassedOver()
    {
        var change = new AddClinicians { Like = new ClinicianId("a") };
        PlanRequest twice = Applied.Well(Applied.Well(Applied.Before, change), change);
        Assert.Equal("new-2", twice.Clinicians[^1].Id.Value);
    }

    [Fact]
    public void WhatIsMissingIsNamedAllAtOnce() =>
        Assert.Equal(["discipline", "shift", "home"], Applied.Refused(Applied.Before, new AddClinicians()));

    [Fact]
    public void UnknownModelsDaysAndAreasAreRefused()
    {
        Assert.Equal(["like"], Applied.Refused(Applied.Before, new AddClinicians { Like = new ClinicianId("z") }));
        var tuesday = Night with { Days = [Sample.Day.PlusDays(1).DayOfWeek] };
        Assert.Equal(
            ["shift.days", "requiredAreas"],
            Applied.Refused(
                Applied.Before,
                new AddClinicians
                {
                    Like = new ClinicianId("a"),
                    Shift = tuesday,
                    RequiredAreas = [new AreaId("moon")],
                }
            )
        );
    }
}
