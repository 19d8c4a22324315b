using System.Text;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class DurationLogReaderTests
{
    private static readonly SchemaDocument Schema = SchemaDocument.Load("durations.schema.json");

    [Fact]
    public void RecordsAreReadInTheirOrder()
    {
        DurationLog log = Read(
            Document(
                """{"type":"startOfCare","patient":"P1","planned":"PT1H","actual":"PT75M"},{"planned":"PT30M","actual":"PT29M30S"}"""
            )
        );

        Assert.Equal(
            [
                new(VisitType.StartOfCare, new PatientId("P1"), Duration.FromMinutes(60), Duration.FromMinutes(75)),
                new(VisitType.Routine, null, Duration.FromMinutes(30), Duration.FromSeconds(1770)),
            ],
            log.Records
        );
        Assert.Equal(12, log.Hash.Length);
    }

    [Fact]
    public void EveryMistakeIsNamedAtOnce()
    {
        string text = Document(
            """{"type":"haircut","planned":"PT0M","actual":"PT10M"},{"planned":"half an hour","actual":"PT25H"},{"planned":"PT5M"}"""
        );

        string[] places =
        [
            .. Assert.Throws<InvalidInputException>(() => Read(text)).Mistakes.Select(mistake => mistake.Place),
        ];

        Assert.Equal(
            ["records[0].type", "records[0].planned", "records[1].planned", "records[1].actual", "records[2].actual"],
            places
        );
    }

    [Fact]
    public void AnotherDocumentIsRefused() =>
        Assert.Throws<InvalidInputException>(() => Read("""{"schema":"planner/events/1","events":[]}"""));

    [Fact]
    public void UnknownFieldsAreKeptForTheTelling()
    {
        DurationLog log = Read(Document("""{"planned":"PT5M","actual":"PT5M","weather":"snow"}"""));

        Assert.Equal("weather", Assert.Single(log.UnknownFields).Name);
    }

    [Fact]
    public void TheSampleConformsAndIsRead()
    {
        string path = Datasets.Path("durations-sample/durations.json");

        Assert.Empty(Schema.Mistakes(File.ReadAllText(path)));
        Assert.Equal(360, DurationLogReader.ReadFile(path).Records.Count);
    }

    [Theory]
    [InlineData("""{"type":"haircut","planned":"PT5M","actual":"PT5M"}""")]
    [InlineData("""{"planned":"PT5M"}""")]
    [InlineData("""{"planned":5,"actual":"PT5M"}""")]
    public void WhatTheSchemaRefusesTheReaderRefusesToo(string record)
    {
        Assert.NotEmpty(Schema.Mistakes(Document(record)));
        Assert.Throws<InvalidInputException>(() => Read(Document(record)));
    }

    [Fact]
    public void TypesInTheSchemaAreThoseOfTheDomain() =>
        Assert.All(
            Enum.GetValues<VisitType>(),
            type =>
                Assert.Empty(
                    Schema.Mistakes(
                        Document($$"""{"type":"{{JsonChoice.Name(type)}}","planned":"PT5M","actual":"PT5M"}""")
                    )
                )
        );

    private static string Document(string records) => $$"""{"schema":"planner/durations/1","records":[{{records}}]}""";

    private static DurationLog Read(string text) =>
        DurationLogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "log");
}
