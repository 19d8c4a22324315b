using NetTopologySuite.Geometries;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class AssignmentRuleTests
{
    private static readonly ClinicianId A = new("a");
    private static readonly ClinicianId B = new("b");

    [Fact]
    public void EverybodyMayServeAPlainVisit() => Refuses(Sample.Request());

    [Fact]
    public void AnotherDisciplineIsRefused() =>
        Refuses(Sample.Request().WithClinician("a", c => c with { Discipline = Discipline.PT }), RuleCodes.Discipline);

    [Fact]
    public void AnyOfTheDisciplinesIsEnough() =>
        Refuses(
            Sample
                .Request()
                .WithClinician("a", c => c with { Discipline = Discipline.LPN })
                .WithNeed("v1", n => n with { Disciplines = [Discipline.RN, Discipline.LPN] })
        );

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void ASkillCountsFromItsLevelOn(int held, bool allowed) =>
        Refuses(
            Sample
                .Request()
                .WithClinician("a", c => c with { Credentials = [new Credential("wound", held)] })
                .WithNeed("v1", n => n with { AllOf = [new SkillNeed("wound", 2)] }),
            allowed ? [] : [RuleCodes.Skill]
        );

    [Fact]
    public void EveryAllOfSkillIsNeeded() =>
        Refuses(
            Sample
                .Request()
                .WithClinician("a", c => c with { Credentials = [new Credential("wound")] })
                .WithNeed("v1", n => n with { AllOf = [new SkillNeed("wound"), new SkillNeed("infusion")] }),
            RuleCodes.Skill
        );

    [Theory]
    [InlineData("infusion", true)]
    [InlineData("wound", true)]
    [InlineData("speech", false)]
    public void OneAnyOfSkillIsEnough(string held, bool allowed) =>
        Refuses(
            Sample
                .Request()
                .WithClinician("a", c => c with { Credentials = [new Credential(held)] })
                .WithNeed("v1", n => n with { AnyOf = [new SkillNeed("wound"), new SkillNeed("infusion")] }),
            allowed ? [] : [RuleCodes.Skill]
        );

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void ACredentialHoldsToTheDayItExpires(int days, bool allowed) =>
        Refuses(
            Sample
                .Request()
                .WithClinician("a", c => c with { Credentials = [new("wound", 1, null, Sample.Day.PlusDays(days))] })
                .WithNeed("v1", n => n with { AllOf = [new SkillNeed("wound")] }),
            allowed ? [] : [RuleCodes.CredentialExpired]
        );

    [Fact]
    public void ACredentialThatIsNotYetValidIsRefused() =>
        Refuses(
            Sample
                .Request()
                .WithClinician("a", c => c with { Credentials = [new("wound", 1, Sample.Day.PlusDays(1))] })
                .WithNeed("v1", n => n with { AnyOf = [new SkillNeed("wound")] }),
            RuleCodes.CredentialExpired
        );

    [Fact]
    public void AnExpiredAnyOfSkillDoesNotMatterBesideAValidOne() =>
        Refuses(
            Sample
                .Request()
                .WithClinician(
                    "a",
                    c =>
                        c with
                        {
                            Credentials = [new("wound", 1, null, Sample.Day.PlusDays(-1)), new Credential("infusion")],
                        }
                )
                .WithNeed("v1", n => n with { AnyOf = [new SkillNeed("wound"), new SkillNeed("infusion")] })
        );

    [Fact]
    public void OnlyRequiredCliniciansComeWhereAnyAreNamed()
    {
        Refuses(Sample.Request().WithPatient("p1", p => p with { RequiredClinicians = [A] }));
        Refuses(
            Sample.Request().WithPatient("p1", p => p with { RequiredClinicians = [B] }),
            RuleCodes.RequiredClinician
        );
    }

    [Fact]
    public void ExcludedCliniciansNeverCome()
    {
        Refuses(Sample.Request().WithPatient("p1", p => p with { ExcludedClinicians = [B] }));
        Refuses(
            Sample.Request().WithPatient("p1", p => p with { ExcludedClinicians = [A] }),
            RuleCodes.ExcludedClinician
        );
    }

    [Theory]
    [InlineData(0.05, 0.2, true)]
    [InlineData(0.1, 0.2, true)]
    [InlineData(0.11, 0.2, false)]
    public void TheBorderOfAHardAreaBelongsToIt(double west, double east, bool allowed)
    {
        var area = new ServiceArea(new AreaId("north"), "North", Rectangle(west, east));
        PlanRequest request = Sample.Request() with { Areas = [area] };
        Refuses(
            request.WithClinician("a", c => c with { RequiredAreas = [area.Id] }),
            allowed ? [] : [RuleCodes.RequiredArea]
        );
    }

    [Fact]
    public void APinnedServiceGoesToItsClinicianOrNobody()
    {
        Refuses(Sample.Request() with { Pins = new Pins { Clinicians = [new ClinicianPin(new VisitId("v1"), A)] } });
        Refuses(
            Sample.Request() with
            {
                Pins = new Pins { Clinicians = [new ClinicianPin(new VisitId("v1"), B)] },
            },
            RuleCodes.ClinicianPin
        );
    }

    [Fact]
    public void APinnedSequenceTiesItsVisitsToItsShift()
    {
        var pin = new SequencePin(new ShiftId("b-1"), [new VisitId("v2"), new VisitId("v1")]);
        PlanRequest request = Sample.Request() with { Pins = new Pins { Sequences = [pin] } };
        Refuses(request, RuleCodes.SequencePin);
        CompiledProblem compiled = Compiled.Of(request);
        Assert.Equal([1, 0, -1], compiled.Problem.Services.PinnedRank);
        Assert.True(compiled.Allows("v1", "b"));
    }

    [Fact]
    public void AWindowBeyondEveryShiftIsRefusedToEverybody() =>
        Refuses(
            Sample.Request().WithVisit("v1", v => v with { Windows = [Sample.Window("21:00", "22:00")] }),
            RuleCodes.Window
        );

    private static Polygon Rectangle(double west, double east) =>
        new(new LinearRing([new(west, -1), new(east, -1), new(east, 1), new(west, 1), new(west, -1)]));

    /// <summary>Clinician a is kept from visit v1 by exactly these rules.</summary>
    private static void Refuses(PlanRequest request, params string[] rules)
    {
        CompiledProblem compiled = Compiled.Of(request);
        Assert.Equal(rules, compiled.Rules("v1", "a"));
        Assert.Equal(rules.Length == 0, compiled.Allows("v1", "a"));
    }
}
