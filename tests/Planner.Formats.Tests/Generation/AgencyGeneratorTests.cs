using Planner.Domain;
using Planner.Travel;

namespace Planner.Formats.Tests;

public sealed class AgencyGeneratorTests
{
    private static readonly RoadNetwork Roads = RoadNetwork.Load(
        Datasets.Path("gothenburg-roads/gothenburg.roads.json.gz")
    );

    public static TheoryData<string> Names => [.. SampleAgencies.All.Keys];

    private static PlanRequest Generate(string name) => AgencyGenerator.Generate(Roads, SampleAgencies.All[name]);

    [Theory]
    [MemberData(nameof(Names))]
    public void TheSeedGivesTheCommittedBytes(string name) =>
        Assert.Equal(File.ReadAllText(Datasets.Path($"{name}/request.json")), SampleRequest.Write(Generate(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheCommittedFolderIsAValidRequest(string name)
    {
        PlanRequest request = PlanRequestReader.ReadFile(Datasets.Path(name));
        AgencyOptions options = SampleAgencies.All[name];
        Assert.Equal(options.Visits, request.Visits.Count);
        Assert.Equal(options.Clinicians, request.Clinicians.Count);
        Assert.Empty(request.UnknownFields);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryVisitButTheHardCasesCanBeServedByItself(string name)
    {
        int unservable = RequestValidator
            .Check(Generate(name))
            .Warnings.Count(w => w.Consequence.EndsWith("cannot be served.", StringComparison.Ordinal));
        Assert.Equal(HardCasesOf(name), unservable);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ServiceAndTravelFillFourFifthsOfThePaidTime(string name)
    {
        PlanRequest request = Generate(name);
        double paid = request.Clinicians.SelectMany(c => c.Shifts).Sum(PaidMinutes);
        double service = request.Visits.SelectMany(v => v.Services).Sum(s => s.Duration.TotalMinutes);
        Assert.InRange(service / paid, 0.6, 0.8);
    }

    [Fact]
    public void EveryRuleOfTheDomainOccursInTheDay()
    {
        PlanRequest day = Generate("gothenburg-day");
        Assert.Equal(Enum.GetValues<RelationKind>(), day.Relations.Select(r => r.Kind).Distinct().Order());
        Assert.Contains(day.Visits, v => v.Services.Count == 2);
        Assert.Contains(day.Visits, v => v.Windows.Count > 1);
        Assert.Contains(day.Visits, v => v.Preferred is not null && v.SetUp > NodaTime.Duration.Zero);
        Assert.Contains(day.Visits, v => v.LatestEnd is not null);
        Assert.Contains(day.Visits, v => !v.Mandatory);
        Assert.Contains(day.Visits, v => v.Services[0].AllOf.Count > 0);
        Assert.Contains(day.Visits, v => v.Services[0].AnyOf.Count > 1);
        Assert.Contains(day.Visits, v => v.Services[0].DurationByDiscipline.Count > 0);
        Assert.Contains(day.Patients, p => p.ContinuityCaps.Count > 0);
        Assert.Contains(day.Patients, p => p.PreferredClinicians.Count > 0);
        Assert.Contains(day.Patients, p => p.RequiredClinicians.Count > 0);
        Assert.Contains(day.Patients, p => p.ExcludedClinicians.Count > 0);
        Assert.NotEmpty(day.Pins.Clinicians);
        Assert.NotEmpty(day.Pins.Starts);
        Assert.NotEmpty(day.Pins.Sequences);
    }

    [Fact]
    public void EveryRuleAboutStaffOccursInTheDay()
    {
        IReadOnlyList<Clinician> staff = Generate("gothenburg-day").Clinicians;
        Assert.Contains(staff, c => c.Credentials.Any(k => k.ExpiresOn < new NodaTime.LocalDate(2026, 3, 2)));
        Assert.Contains(staff, c => c.Shifts.Count == 2);
        Assert.Contains(staff, c => c.Shifts.Any(s => s.StartPlace != s.EndPlace));
        Assert.Contains(staff, c => c.Shifts.Any(s => s.SoftEnd < s.HardEnd));
        Assert.Contains(staff, c => c.Shifts.Any(s => s.Breaks.Any(b => b.Mandatory)));
        Assert.Contains(staff, c => c.Shifts.Any(s => s.Breaks.Any(b => !b.Mandatory)));
        Assert.Contains(staff, c => c.RequiredAreas.Count > 0);
        Assert.Contains(staff, c => c.PreferredAreas.Count > 0);
        Assert.Contains(staff, c => c.PacePercent != 100);
        Assert.Contains(staff, c => c.Limits.MaxVisits is not null);
        Assert.Contains(staff, c => c.Limits.MaxWork is not null);
        Assert.Contains(staff, c => c.Limits.MaxMetres is not null);
        Assert.Contains(staff, c => c.Limits.MaxLegTravel is not null);
        Assert.Contains(staff, c => c.Limits.MaxPointsHundredths is not null);
    }

    [Fact]
    public void AnotherSeedGivesAnotherAgency()
    {
        AgencyOptions options = SampleAgencies.All["gothenburg-day"];
        string other = SampleRequest.Write(AgencyGenerator.Generate(Roads, options with { Seed = 2 }));
        Assert.NotEqual(SampleRequest.Write(Generate("gothenburg-day")), other);
    }

    [Theory]
    [InlineData(1, 20, 12, 1)]
    [InlineData(2, 60, 12, 2)]
    [InlineData(3, 300, 40, 5)]
    [InlineData(-9, 90, 13, 4)]
    [InlineData(11, 180, 12, 2)]
    public void WhateverTheSizeTheRequestIsValid(long seed, int visits, int clinicians, int days)
    {
        AgencyOptions options = new()
        {
            Seed = seed,
            Visits = visits,
            Clinicians = clinicians,
            Days = days,
        };
        Assert.Empty(RequestValidator.Check(AgencyGenerator.Generate(Roads, options)).Mistakes);
    }

    [Theory]
    [InlineData(19, 12, 1)]
    [InlineData(20, 11, 1)]
    [InlineData(20, 12, 6)]
    public void OptionsOutOfRangeAreRefused(int visits, int clinicians, int days)
    {
        AgencyOptions options = new()
        {
            Seed = 1,
            Visits = visits,
            Clinicians = clinicians,
            Days = days,
        };
        Assert.Throws<ArgumentException>(() => AgencyGenerator.Generate(Roads, options));
    }

    private static int HardCasesOf(string name) => Math.Clamp(SampleAgencies.All[name].Visits / 75 + 3, 4, 12);

    private static double PaidMinutes(Shift shift) =>
        (shift.SoftEnd - shift.Start).TotalMinutes
        - shift.Breaks.Where(b => b.Mandatory).Sum(b => b.Length.TotalMinutes);
}
