using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class ScaleVisitsTests
{
    private static readonly PlanRequest Hundred = Many(100);

    [Fact]
    public void TenPercentMoreAreCopiesForNewPatientsAtKnownAddresses()
    {
        PlanRequest after = Applied.Well(Hundred, new ScaleVisits { Percent = 10 });
        Assert.Equal(110, after.Visits.Count);
        Assert.All(
            after.Visits.Skip(100),
            v =>
            {
                Patient patient = after.Patients.Single(p => p.Id == v.Patient);
                Assert.Contains(Hundred.Patients, p => p.Address == patient.Address);
                Assert.Empty(patient.History);
                Assert.Contains(Hundred.Visits, o => o.Windows[0] == v.Windows[0]);
            }
        );
    }

    [Fact]
    public void TheSameSeedDrawsTheSameAndEachRepetitionAnew()
    {
        var change = new ScaleVisits { Percent = -10, Seed = 5 };
        Assert.Equal(Ids(Applied.Well(Hundred, change)), Ids(Applied.Well(Hundred, change)));
        Assert.NotEqual(Ids(Applied.Well(Hundred, change)), Ids(Applied.Well(Hundred, change, replicate: 1)));
        Assert.NotEqual(Ids(Applied.Well(Hundred, change)), Ids(Applied.Well(Hundred, change with { Seed = 6 })));
    }

    [Fact]
    public void FewerTakesRelationsAndPinsAlong()
    {
        PlanRequest before = Hundred with
        {
            Relations =
            [
                .. Enumerable
                    .Range(0, 50)
                    .Select(i => new VisitRelation(
                        RelationKind.SameClinician,
                        Hundred.Visits[i].Id,
                        Hundred.Visits[i + 50].Id
                    )),
            ],
            Pins = new Pins
            {
                Clinicians = [.. Hundred.Visits.Select(v => new ClinicianPin(v.Id, new ClinicianId("a")))],
            },
        };
        PlanRequest after = Applied.Well(before, new ScaleVisits { Percent = -90 });
        Assert.Equal(10, after.Visits.Count);
        Assert.Equal(10, after.Pins.Clinicians.Count);
    }

    [Fact]
    public void DrawsAreEvenOverTheDay()
    {
        // Four visits, one an hour: half of them is one of the first two and one of the last two.
        PlanRequest four = Many(4);
        for (int seed = 0; seed < 20; seed++)
        {
            string[] left = Ids(Applied.Well(four, new ScaleVisits { Percent = -50, Seed = seed }));
            Assert.Single(left, id => id is "v000" or "v001");
        }
    }

    [Fact]
    public void FourHundredPercentDrawsEveryVisitFourTimes()
    {
        PlanRequest after = Applied.Well(Many(3), new ScaleVisits { Percent = 400 });
        Assert.Equal(15, after.Visits.Count);
        Assert.Equal(15, after.Visits.Select(v => v.Id).Distinct().Count());
    }

    [Fact]
    public void OnlyTheDisciplineIsCounted()
    {
        PlanRequest before = Hundred.WithVisit("v000", v => v with { Services = [Sample.Need(30, Discipline.PT)] });
        PlanRequest after = Applied.Well(before, new ScaleVisits { Percent = 100, Discipline = Discipline.PT });
        Assert.Equal(101, after.Visits.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    public void LessThanHalfAVisitIsRefused(int percent) =>
        Assert.Equal(["percent"], Applied.Refused(Applied.Before, new ScaleVisits { Percent = percent }));

    [Fact]
    public void HalfAVisitIsOne() =>
        Assert.Equal(4, Applied.Well(Applied.Before, new ScaleVisits { Percent = 17 }).Visits.Count);

    [Fact]
    public void AnUnknownAreaIsRefused() =>
        Assert.Equal(
            ["area"],
            Applied.Refused(Applied.Before, new ScaleVisits { Percent = 50, Area = new AreaId("moon") })
        );

    private static string[] Ids(PlanRequest request) => [.. request.Visits.Select(v => v.Id.Value)];

    /// <summary>Visits one after the other, a minute apart, dealt out to three patients.</summary>
    private static PlanRequest Many(int count) =>
        Applied.Before with
        {
            Visits =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i =>
                        Sample.Visit($"v{i:000}", $"p{(i % 3) + 1}") with
                        {
                            Windows =
                            [
                                new TimeWindow(
                                    Sample.At("08:00") + NodaTime.Duration.FromMinutes(i),
                                    Sample.At("16:00")
                                ),
                            ],
                        }
                    ),
            ],
        };
}
