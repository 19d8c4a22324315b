using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class EditReaderTests
{
    // Every kind, and together every field.
    private const string Text = """
        {"schema":"planner/edits/1","edits":[
        {"kind":"move","visit":"V1","service":1,"clinician":"C1","shift":"S1","position":2},
        {"kind":"move","visit":"V1"},
        {"kind":"assign","visit":"V2","service":0,"clinician":"C1"},
        {"kind":"assign","visit":"V2"},
        {"kind":"swap","visit":"V3","service":1,"other":"V4","otherService":1},
        {"kind":"pin","visit":"V5","clinician":"C2","start":"2026-03-02T09:00:00+01:00"},
        {"kind":"pin","visit":"V5"},
        {"kind":"unpin","visit":"V6"},
        {"kind":"unassign","visit":"V7"}
        ],"reason":"The patient asked for the morning."}
        """;

    private static readonly SchemaDocument Schema = SchemaDocument.Load("edits.schema.json");

    [Fact]
    public void ReadingAndWritingGivesTheSameEdits()
    {
        HandEdits read = Read(Text);
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
        JsonArray written = new([.. read.Edits.Select(edit => EditFields.Write(edit, zone))]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Text)!["edits"], written), written.ToJsonString());
        Assert.Equal("The patient asked for the morning.", read.Reason);
    }

    [Fact]
    public void EveryKindOfEditIsInTheSample() =>
        Assert.Equal(
            typeof(PlanEdit).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PlanEdit))).ToHashSet(),
            Read(Text).Edits.Select(edit => edit.GetType()).ToHashSet()
        );

    [Fact]
    public void SchemaAndReaderKnowTheSameFields()
    {
        Assert.Empty(Schema.Mistakes(Text));
        Assert.Equal(string.Join('\n', DocumentFields.Of(Text)), string.Join('\n', Schema.Fields()));
    }

    [Theory]
    [InlineData("\"kind\":\"unpin\"", "\"kind\":\"free\"", "edits[7].kind")]
    [InlineData("\"position\":2", "\"position\":-1", "edits[0].position")]
    [InlineData("\"position\":2", "\"place\":2", "edits[0].place")]
    [InlineData("\"other\":\"V4\",", "", "edits[4].other")]
    [InlineData("\"service\":1,\"other\"", "\"service\":2,\"other\"", "edits[4].service")]
    [InlineData("09:00:00+01:00", "09:00:00", "edits[5].start")]
    [InlineData("\"reason\"", "\"because\"", "because")]
    public void ASlipOfThePenIsNamedWithItsPlace(string from, string to, string place)
    {
        string text = Text.Replace(from, to, StringComparison.Ordinal);
        var refused = Assert.Throws<InvalidInputException>(() => Read(text));
        Assert.Equal(place, Assert.Single(refused.Mistakes).Place);
    }

    [Theory]
    [InlineData("""{"edits":[]}""", "edits")]
    [InlineData("""{}""", "edits")]
    public void WithoutEditsNothingIsDone(string text, string place)
    {
        var refused = Assert.Throws<InvalidInputException>(() => Read(text));
        Assert.Contains(refused.Mistakes, mistake => mistake.Place == place);
    }

    private static HandEdits Read(string text) =>
        EditReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "edits.json");
}
