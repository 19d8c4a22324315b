using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class RemoveCliniciansTests
{
    private static readonly ClinicianId A = new("a");
    private static readonly ClinicianId B = new("b");
    private static readonly RemoveClinicians WithoutA = new() { Clinicians = [A] };

    [Fact]
    public void WishesAndPinsGoWithWhoeverLeaves()
    {
        PlanRequest before = Applied
            .Before.WithPatient("p1", p => p with { PreferredClinicians = [A, B] })
            .WithPatient("p2", p => p with { ExcludedClinicians = [A] });
        before = before with
        {
            Pins = new Pins
            {
                Clinicians = [new ClinicianPin(new VisitId("v1"), A)],
                Sequences = [new SequencePin(new ShiftId("a-1"), [new VisitId("v2")])],
            },
        };
        PlanRequest after = Applied.Well(before, WithoutA);
        Assert.Equal([B], after.Clinicians.Select(c => c.Id));
        Assert.Equal([B], after.Patients[0].PreferredClinicians);
        Assert.Empty(after.Patients[1].ExcludedClinicians);
        Assert.Empty(after.Pins.Clinicians);
        Assert.Empty(after.Pins.Sequences);
    }

    [Fact]
    public void WhoTakesOverStandsWhereTheOtherWasRequired()
    {
        PlanRequest before = Applied.Before.WithPatient("p1", p => p with { RequiredClinicians = [A] });
        PlanRequest after = Applied.Well(before, WithoutA with { ReplacedBy = [B] });
        Assert.Equal([B], after.Patients[0].RequiredClinicians);
        Assert.Empty(after.Patients[1].RequiredClinicians);
    }

    [Fact]
    public void APatientWhoMayBeVisitedByNobodyElseIsNamed()
    {
        PlanRequest before = Applied.Before.WithPatient("p1", p => p with { RequiredClinicians = [A] });
        Assert.Equal(["replacedBy"], Applied.Refused(before, WithoutA));
        Assert.Contains("p1", Applied.To(before, WithoutA).Mistakes[0].Rule);
    }

    [Fact]
    public void StrangersAndSelfReplacementAreRefused() =>
        Assert.Equal(
            ["clinicians[1]", "replacedBy"],
            Applied.Refused(
                Applied.Before,
                new RemoveClinicians { Clinicians = [A, new ClinicianId("z")], ReplacedBy = [A] }
            )
        );
}
