using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class VisitRequestReaderTests
{
    private const string Text = """
        {"id":"R1","patient":"P1","type":"evaluation","services":[{"disciplines":["PT","PTA"],"allOf":[{"skill":"vestibular","minLevel":2}],"anyOf":[{"skill":"balance","minLevel":2}],"duration":"PT60M","durationByDiscipline":{"PTA":"PT70M"}}],"windows":[{"start":"2026-03-02T09:00:00+01:00","end":"2026-03-02T12:00:00+01:00"}],"preferred":{"start":"2026-03-02T09:00:00+01:00","end":"2026-03-02T10:00:00+01:00"},"latestEnd":"2026-03-02T13:00:00+01:00","setUp":"PT5M","priority":70,"mandatory":false,"details":{"contactPhone":"555-0100","orderedBy":"Dr. Example"}}
        """;

    private static readonly SchemaDocument Schema = SchemaDocument.Load("visit-request.schema.json");

    [Fact]
    public void ReadingAndWritingGivesTheSameRequest()
    {
        JsonObject written = VisitRequestReader.Write(Read(Text), DateTimeZoneProviders.Tzdb["Europe/Stockholm"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Text), written), written.ToJsonString());
    }

    [Fact]
    public void SchemaAndReaderKnowTheSameFields()
    {
        string text = Text.Insert(1, "\"schema\":\"planner/visit-request/1\",");
        Read(text);
        Assert.Empty(Schema.Mistakes(text));
        Assert.Equal(string.Join('\n', DocumentFields.Of(text)), string.Join('\n', Schema.Fields()));
    }

    [Fact]
    public void TheLeastRequestNamesThePatient()
    {
        VisitRequest least = Read("""{"id":"R1","patient":"P1"}""");
        Assert.Equal((VisitType.Routine, 0, 0), (least.Type, least.Services.Count, least.Windows.Count));
        Assert.Null(least.Priority);
    }

    [Theory]
    [InlineData("\"patient\":\"P1\",", "", "patient")]
    [InlineData("\"evaluation\"", "\"chat\"", "type")]
    [InlineData("\"priority\":70", "\"priority\":101", "priority")]
    [InlineData("\"555-0100\"", "5550100", "details.contactPhone")]
    [InlineData("\"mandatory\"", "\"obligatory\"", "obligatory")]
    public void ASlipOfThePenIsNamedWithItsPlace(string from, string to, string place)
    {
        string text = Text.Replace(from, to, StringComparison.Ordinal);
        var refused = Assert.Throws<InvalidInputException>(() => Read(text));
        Assert.Equal(place, Assert.Single(refused.Mistakes).Place);
    }

    [Fact]
    public void DetailsAreKeptApartFromWhatMayBeReadByAll()
    {
        JsonObject document = JsonNode.Parse(Text)!.AsObject();
        TakenOut parts = PersonalData.TakeOut(SheetKind.VisitRequest, document);
        Assert.DoesNotContain("555-0100", parts.Document.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Example", parts.Document.ToJsonString(), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(document, PersonalData.PutBack(parts.Document, parts.Personal)));
    }

    private static VisitRequest Read(string text) =>
        VisitRequestReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "body");
}
