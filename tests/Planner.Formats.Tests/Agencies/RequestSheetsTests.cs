using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class RequestSheetsTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly LocalDate Tuesday = new(2026, 3, 3);

    public static TheoryData<string> Names => [.. SheetBox.Samples];

    [Theory]
    [MemberData(nameof(Names))]
    public void ASampleSplitAndPutTogetherIsTheSameRequest(string name)
    {
        PlanRequest before = PlanRequestReader.ReadFile(Datasets.Path(name));
        PlanRequest after = SheetBox.OfSample(name).Read(before.From, before.To);
        Assert.Equal(SampleRequest.Write(before), SampleRequest.Write(after));
        Assert.Equal(PlanRequestHash.Of(before), PlanRequestHash.Of(after));
    }

    [Fact]
    public void ARequestWithEveryFieldIsPutTogetherAgain() =>
        Assert.Equal(
            SampleRequest.Text,
            SampleRequest.Write(SheetBox.OfText(SampleRequest.Text).Read(Monday, Tuesday))
        );

    [Fact]
    public void FieldsNobodyKnowsAreKept()
    {
        string text = SampleRequest
            .Text.Replace("\"from\": ", "\"colour\":\"red\",\"from\": ", StringComparison.Ordinal)
            .Replace("\"pins\": {", "\"pins\": {\"by\":\"hand\",", StringComparison.Ordinal)
            .Replace("\"id\":\"V3\"", "\"id\":\"V3\",\"note\":\"dog\"", StringComparison.Ordinal);
        PlanRequest read = SheetBox.OfText(text).Read(Monday, Tuesday);
        Assert.Equal(["by", "colour", "note"], read.UnknownFields.Select(f => f.Name).Order());
    }

    [Fact]
    public void VisitsStandUnderTheDayTheirFirstWindowBegins()
    {
        SheetDocument visit = SheetBox.OfText(SampleRequest.Text).Documents.Visits[0];
        Assert.Equal(("V1", "2026-03-02", "P1"), (visit.Id, visit.Day, visit.PatientId));
    }

    // 23:30 in New York is the next day in UTC.
    [Fact]
    public void TheDayIsThatOfTheAgency()
    {
        JsonObject request = JsonNode
            .Parse(
                """
                {"agency":{"name":"A","timeZone":"America/New_York"},"from":"2026-03-02","to":"2026-03-02",
                 "visits":[{"id":"V1","patient":"P1","windows":[{"start":"2026-03-03T04:30:00Z","end":"2026-03-03T04:40:00Z"}]}]}
                """
            )!
            .AsObject();
        Assert.Equal("2026-03-02", RequestSheets.Split(request).Visits[0].Day);
    }

    [Fact]
    public void AnyDayOfAWeekIsARequestOfItsOwn()
    {
        SheetBox box = SheetBox.OfSample("gothenburg-week");
        PlanRequest week = PlanRequestReader.ReadFile(Datasets.Path("gothenburg-week"));
        for (LocalDate day = week.From; day <= week.To; day = day.PlusDays(1))
        {
            PlanRequest read = box.Read(day, day);
            Assert.Equal((day, day), (read.From, read.To));
            Assert.Equal(
                week.Visits.Where(v => v.Windows.Any(w => On(w, day, week))).Select(v => v.Id),
                read.Visits.Select(v => v.Id)
            );
            Assert.All(read.Visits.SelectMany(v => v.Windows), w => Assert.True(On(w, day, week)));
            Assert.Equal(read.Visits.Select(v => v.Patient).ToHashSet(), read.Patients.Select(p => p.Id).ToHashSet());
        }
    }

    [Fact]
    public void BondsOfVisitsThatAreNotThereAreLeftOut()
    {
        AgencyDocuments all = SheetBox.OfText(SampleRequest.Text).Documents;
        SheetBox box = new(all with { Visits = [.. all.Visits.Where(v => v.Id == "V3")] });
        PlanRequest read = box.Read(Monday, Tuesday);
        Assert.Empty(read.Relations);
        Assert.Empty(read.Pins.Starts);
        Assert.Empty(read.Pins.Clinicians);
        Assert.Empty(read.Pins.Sequences);
    }

    [Fact]
    public void ASequencePinGoesOnWithoutAVisitThatIsGone()
    {
        string text = SampleRequest.Text.Replace(
            "\"visits\":[\"V2\"]",
            "\"visits\":[\"V2\",\"V3\"]",
            StringComparison.Ordinal
        );
        AgencyDocuments all = SheetBox.OfText(text).Documents;
        SheetBox box = new(all with { Visits = [.. all.Visits.Where(v => v.Id != "V2")] });
        Assert.Equal(["V3"], box.Read(Monday, Tuesday).Pins.Sequences.Single().Visits.Select(v => v.Value));
    }

    [Fact]
    public void CliniciansWhoAreOffAreLeftOutUnlessSomebodyNamesThem()
    {
        string text = SampleRequest.Text.Replace(
            "\"excludedClinicians\":[\"C2\"]",
            "\"excludedClinicians\":[]",
            StringComparison.Ordinal
        );
        AgencyDocuments all = SheetBox.OfText(text).Documents;
        SheetBox box = new(all with { Visits = [], Waitlist = [] });
        Assert.Empty(box.Read(Tuesday, Tuesday).Clinicians);
        PlanRequest waiting = new SheetBox(all with { Visits = [] }).Read(Tuesday, Tuesday);
        Clinician named = Assert.Single(waiting.Clinicians);
        Assert.Equal("C1", named.Id.Value);
        Assert.Empty(named.Shifts);
    }

    [Fact]
    public void WhatIsKnownOnlyLaterIsLeftOut()
    {
        LocalDate before = new(2026, 2, 24);
        PlanRequest read = SheetBox.OfText(SampleRequest.Text).Read(before, before);
        Assert.Empty(Assert.Single(read.Waitlist).Declines);
        LocalDate longBefore = new(2026, 2, 19);
        Assert.Empty(SheetBox.OfText(SampleRequest.Text).Read(longBefore, longBefore).Waitlist);
    }

    [Fact]
    public void ABrokenRequestIsRefusedWithEveryMistake()
    {
        string text = SampleRequest
            .Text.Replace("\"priority\":80", "\"priority\":101", StringComparison.Ordinal)
            .Replace("\"patient\":\"P1\",", "", StringComparison.Ordinal);
        InvalidInputException refused = Assert.Throws<InvalidInputException>(() => SheetBox.OfText(text));
        Assert.True(refused.Mistakes.Count >= 2);
    }

    private static bool On(TimeWindow window, LocalDate day, PlanRequest request) =>
        window.Start.InZone(request.Agency.TimeZone).Date <= day
        && window.End.InZone(request.Agency.TimeZone).Date >= day;
}
