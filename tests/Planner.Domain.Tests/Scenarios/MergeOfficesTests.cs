using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class MergeOfficesTests
{
    private static readonly Address Joint = Relocation.ToTown(Sample.Place(15)) with { Text = "Joint office" };

    [Fact]
    public void WhoeverBeganOrEndedThereGoesToTheOtherOne()
    {
        PlanRequest before = Applied.Before.WithShift(
            "b",
            s => s with { StartPlace = Relocation.ToTown(Sample.Place(9)) }
        );
        PlanRequest after = Applied.Well(before, Merge("Grid 9"));
        Assert.Equal(Joint, after.Clinicians[1].Shifts[0].StartPlace);
        Assert.Equal("Grid 0", after.Clinicians[1].Shifts[0].EndPlace.Text);
        Assert.Equal("Grid 0", after.Clinicians[0].Shifts[0].StartPlace.Text);
    }

    [Fact]
    public void SeveralOfficesMayBecomeOne()
    {
        PlanRequest before = Applied.Before.WithShift(
            "b",
            s => s with { StartPlace = Relocation.ToTown(Sample.Place(9)) }
        );
        PlanRequest after = Applied.Well(before, Merge("Grid 9", "Grid 0"));
        Assert.All(
            after.Clinicians.SelectMany(c => c.Shifts),
            s => Assert.Equal((Joint, Joint), (s.StartPlace, s.EndPlace))
        );
    }

    [Fact]
    public void APlaceNobodyUsesIsRefused() =>
        Assert.Equal(["offices[1]"], Applied.Refused(Applied.Before, Merge("Grid 0", "grid 0")));

    private static MergeOffices Merge(params string[] offices) => new() { Offices = offices, Into = Joint };
}
