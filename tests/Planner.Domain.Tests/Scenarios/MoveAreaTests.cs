using NetTopologySuite.Geometries;
using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class MoveAreaTests
{
    private static readonly AreaId East = new("east");
    private static readonly AreaId West = new("west");

    [Fact]
    public void TheAreaLeavesOneTeamAndJoinsTheListsOfTheOther()
    {
        PlanRequest after = Applied.Well(Areas([East, West], [West]), Move(strict: false));
        Assert.Equal([West], after.Clinicians[0].RequiredAreas);
        Assert.Equal([West, East], after.Clinicians[1].RequiredAreas);
        Assert.Empty(after.Patients.SelectMany(p => p.ExcludedClinicians));
    }

    [Fact]
    public void WhoeverMayGoEverywhereStaysFree() =>
        Assert.Empty(Applied.Well(Areas([East, West], []), Move(strict: false)).Clinicians[1].RequiredAreas);

    [Fact]
    public void StrictlyMovedPatientsInTheAreaAreClosedToTheFirstTeam()
    {
        PlanRequest before = Areas([], [])
            .WithPatient("p3", p => p with { PreferredClinicians = [new ClinicianId("a")] });
        PlanRequest after = Applied.Well(before, Move(strict: true));
        Assert.Empty(after.Patients[0].ExcludedClinicians);
        Assert.Equal([new ClinicianId("a")], after.Patients[1].ExcludedClinicians); // on the border
        Assert.Equal([new ClinicianId("a")], after.Patients[2].ExcludedClinicians);
        Assert.Empty(after.Patients[2].PreferredClinicians);
    }

    [Fact]
    public void AMoveThatChangesNothingIsRefused() =>
        Assert.Equal(["from"], Applied.Refused(Areas([], []), Move(strict: false)));

    [Fact]
    public void TheOnlyAreaOfSomebodyIsRefused() =>
        Assert.Equal(["from"], Applied.Refused(Areas([East], [West]), Move(strict: false)));

    [Fact]
    public void UnknownAreasAndPeopleInBothTeamsAreRefused()
    {
        Assert.Equal(["area"], Applied.Refused(Applied.Before, Move(strict: true)));
        Assert.Equal(
            ["to"],
            Applied.Refused(Areas([East, West], [West]), Move(strict: false) with { To = Applied.Named("a") })
        );
    }

    private static MoveArea Move(bool strict) =>
        new()
        {
            Area = East,
            From = Applied.Named("a"),
            To = Applied.Named("b"),
            Strict = strict,
        };

    /// <summary>East begins at the second patient.</summary>
    private static PlanRequest Areas(AreaId[] ofA, AreaId[] ofB) =>
        (Applied.Before with { Areas = [Box(East, 12.1, 12.5), Box(West, 11.5, 12.05)] })
            .WithClinician("a", c => c with { RequiredAreas = ofA })
            .WithClinician("b", c => c with { RequiredAreas = ofB });

    private static ServiceArea Box(AreaId id, double from, double to) =>
        new(id, id.Value, new GeometryFactory().ToGeometry(new Envelope(from, to, 57, 58)));
}
