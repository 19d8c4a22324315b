using System.Text;
using System.Text.Json;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class EventRoundTripTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
    private static readonly SchemaDocument Schema = SchemaDocument.Load("events.schema.json");

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Read(SampleEvents.Text).Events.Count)];

    [Fact]
    public void ReadingWhatWasWrittenGivesTheSameText() =>
        Assert.Equal(SampleEvents.Text, Write(Read(SampleEvents.Text)));

    [Fact]
    public void EveryKindOfEventIsInTheSample()
    {
        IEnumerable<Type> kinds = typeof(PlanEvent)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PlanEvent)));
        Assert.Equal(kinds.ToHashSet(), Read(SampleEvents.Text).Events.Select(what => what.GetType()).ToHashSet());
    }

    [Fact]
    public void SchemaAndReaderKnowTheSameFields()
    {
        Assert.Empty(Read(SampleEvents.Text).UnknownFields);
        Assert.Empty(Schema.Mistakes(SampleEvents.Text));
        Assert.Equal(string.Join('\n', DocumentFields.Of(SampleEvents.Text)), string.Join('\n', Schema.Fields()));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void AnEventIsKnownByWhatItSaysAndNotByHowItIsWritten(int index)
    {
        PlanEvent what = Read(SampleEvents.Text).Events[index];
        PlanEvent inUtc = Read(Write(Read(SampleEvents.Text), DateTimeZone.Utc)).Events[index];
        Assert.Equal(EventHash.Of(what), EventHash.Of(inUtc));
        Assert.NotEqual(EventHash.Of(what), EventHash.Of(what with { At = what.At + Duration.FromSeconds(1) }));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void EveryFieldThatIsMissingIsNamed(int index)
    {
        JsonElement sample = JsonDocument.Parse(SampleEvents.Text).RootElement.GetProperty("events")[index];
        string kind = sample.GetProperty("kind").GetString()!;
        string[] needed = Needed(kind);
        string bare = $$"""{"schema":"planner/events/1","events":[{"kind":"{{kind}}"}]}""";
        IEnumerable<string> places = Mistakes(bare).Select(mistake => mistake.Place);
        Assert.Equal([.. needed.Append("at").Append("id").Select(name => $"events[0].{name}").Order()], places.Order());
    }

    [Fact]
    public void AnUnknownKindIsNamedWithThoseThereAre()
    {
        InputMistake mistake = Assert.Single(
            Mistakes(SampleEvents.Text.Replace("\"visitOverran\"", "\"visitExploded\"", StringComparison.Ordinal))
        );
        Assert.Equal("events[4].kind", mistake.Place);
        Assert.Contains("visitCancelled, visitRescheduled", mistake.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void ABorderThatCrossesItselfIsRefused()
    {
        string text = SampleEvents.Text.Replace(
            "[[11.8,57.5],[12.2,57.5],[12.2,57.9],[11.8,57.5]]",
            "[[11,57],[12,58],[12,57],[11,58],[11,57]]",
            StringComparison.Ordinal
        );
        InputMistake mistake = Assert.Single(Mistakes(text));
        Assert.Equal(("events[11].shape", "A border does not cross itself."), (mistake.Place, mistake.Rule));
    }

    [Fact]
    public void FieldsThatNobodyKnowsAreGivenBack()
    {
        string text = SampleEvents.Text.Replace("\"lost\":", "\"colour\":\"red\",\"lost\":", StringComparison.Ordinal);
        Assert.Contains("\"colour\":\"red\"", Write(Read(text)));
    }

    private static string[] Needed(string kind) =>
        kind switch
        {
            "visitCancelled" => ["visit"],
            "visitRescheduled" => ["visit", "windows"],
            "clinicianOut" => ["clinician"],
            "patientNoShow" => ["visit", "lost"],
            "visitOverran" => ["visit", "by"],
            "clinicianLate" => ["clinician", "start"],
            "urgentVisit" => ["newVisit"],
            "roadClosed" => ["shape"],
            "credentialLapsed" => ["clinician", "skill"],
            "patientInHospital" => ["patient", "untilDay"],
            _ => ["percent", "from", "until"],
        };

    private static IReadOnlyList<InputMistake> Mistakes(string text) =>
        Assert.Throws<InvalidInputException>(() => Read(text)).Mistakes;

    private static EventDocument Read(string text) =>
        EventReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "events.json");

    private static string Write(EventDocument document, DateTimeZone? zone = null)
    {
        using MemoryStream stream = new();
        EventWriter.Write(document, zone ?? Zone, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
