using System.Text.Json;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class ScenarioReaderTests
{
    private static readonly SchemaDocument Schema = SchemaDocument.Load("scenario.schema.json");

    public static TheoryData<string> Examples =>
        [.. Directory.GetFiles(Datasets.Path("gothenburg-week/scenarios"), "*.json").Select(f => Path.GetFileName(f))];

    [Fact]
    public void EveryFieldIsRead()
    {
        ScenarioFile file = SampleScenario.Read(SampleScenario.Text);
        Assert.Empty(file.UnknownFields);
        Assert.Equal(
            new ScaleVisits
            {
                Percent = 10,
                Seed = 3,
                Discipline = Discipline.RN,
                Area = new AreaId("north"),
            },
            Assert.Single(file.Given)
        );
        var add = Assert.IsType<AddClinicians>(file.Scenarios[0].Changes[0]);
        Assert.Equal(new LocalTime(7, 30), add.Shift!.Start);
        Assert.Equal([IsoDayOfWeek.Monday, IsoDayOfWeek.Friday], add.Shift.Days);
        Assert.Equal(Duration.FromMinutes(30), add.Shift.Break!.Length);
        Assert.Equal(2, Assert.Single(add.Credentials!).Level);
        Assert.Equal("north", Assert.Single(add.RequiredAreas!).Value);
        Assert.Empty(add.PreferredAreas!);
        var remove = Assert.IsType<RemoveClinicians>(file.Scenarios[0].Changes[1]);
        Assert.Equal(("C002", "C003"), (remove.Clinicians[0].Value, remove.ReplacedBy[0].Value));
        var grant = Assert.IsType<GrantCredential>(file.Scenarios[0].Changes[2]);
        Assert.Equal((Discipline.AIDE, 3), (grant.Who.Discipline, grant.Who.Count));
        var extend = Assert.IsType<ExtendShifts>(file.Scenarios[0].Changes[4]);
        Assert.Equal((-30, ShiftSide.Overtime), (extend.Minutes, extend.Side));
        Assert.True(Assert.IsType<MoveArea>(file.Scenarios[1].Changes[0]).Strict);
        Assert.Equal("New", Assert.IsType<MergeOffices>(file.Scenarios[1].Changes[1]).Into.Text);
        Assert.Equal(new SetWeight { Term = TermKind.Overtime, Weight = 2.5m }, file.Scenarios[1].Changes[2]);
        Assert.Equal(new SetWage { PerHour = 46, InsteadOf = 40.5m }, file.Scenarios[1].Changes[3]);
    }

    [Fact]
    public void SchemaAndReaderKnowTheSameFields()
    {
        Assert.Empty(Schema.Mistakes(SampleScenario.Text));
        // Both lists of changes have the same shape; the document shows every field in one of them.
        static IEnumerable<string> Flat(IEnumerable<string> fields) =>
            fields
                .Select(f => f.Replace("given[]", "scenarios[].changes[]", StringComparison.Ordinal))
                .Distinct()
                .Order();
        Assert.Equal(Flat(Schema.Fields()), Flat(DocumentFields.Of(SampleScenario.Text)));
    }

    [Fact]
    public void SchemaAndReaderKnowTheSameKinds()
    {
        JsonElement change = JsonDocument
            .Parse(File.ReadAllText(Datasets.Path("schema/scenario.schema.json")))
            .RootElement.GetProperty("$defs")
            .GetProperty("change")
            .GetProperty("properties")
            .GetProperty("change");
        Assert.Equal(ChangeFields.Kinds, change.GetProperty("enum").EnumerateArray().Select(k => k.GetString()!));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void CommittedScenariosConform(string name)
    {
        string text = File.ReadAllText(Datasets.Path($"gothenburg-week/scenarios/{name}"));
        Assert.Empty(Schema.Mistakes(text));
        Assert.Empty(SampleScenario.Read(text).UnknownFields);
    }

    [Theory]
    [InlineData("\"07:30\"", "\"7:30\"", "scenarios[0].changes[0].shift.start")]
    [InlineData("\"percent\": 10", "\"percent\": 401", "given[0].percent")]
    [InlineData("\"setWage\"", "\"setWages\"", "scenarios[1].changes[3].change")]
    [InlineData("\"perHour\": 46", "\"perHour\": 0", "scenarios[1].changes[3].perHour")]
    [InlineData("\"friday\"", "\"Friday\"", "scenarios[0].changes[0].shift.days[1]")]
    [InlineData("\"overtime\", \"who\"", "\"middle\", \"who\"", "scenarios[0].changes[4].side")]
    [InlineData("\"clinicians\": [\"C002\"]", "\"clinicians\": []", "scenarios[0].changes[1].clinicians")]
    [InlineData("\"offices\": [\"Old office\"]", "\"offices\": []", "scenarios[1].changes[1].offices")]
    [InlineData("\"term\": \"overtime\", ", "", "scenarios[1].changes[2].term")]
    [InlineData("\"Agency\"", "\"Staff\"", "scenarios")]
    [InlineData("planner/scenario/1", "planner/plan/1", "schema")]
    public void WhatDoesNotFitIsNamedWithItsPlace(string from, string to, string place) =>
        Assert.Equal([place], SampleScenario.Refused(SampleScenario.Text.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void EveryMistakeIsNamedAtOnce() =>
        Assert.Equal(
            ["name", "scenarios[0].name", "scenarios[0].changes"],
            SampleScenario.Refused("""{"scenarios":[{"changes":[]}]}""")
        );

    [Fact]
    public void AFileWithoutScenariosIsRefused() =>
        Assert.Equal(["scenarios"], SampleScenario.Refused("""{"name":"Nothing","scenarios":[]}"""));

    [Fact]
    public void AnUnknownFieldIsKeptAndNamed() =>
        Assert.Equal(
            "lik",
            Assert
                .Single(
                    SampleScenario
                        .Read(
                            """{"name":"n","scenarios":[{"name":"s","changes":[{"change":"addClinicians","lik":"C1"}]}]}"""
                        )
                        .UnknownFields
                )
                .Name
        );
}
