using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class PlanRequestMistakeTests
{
    private static IReadOnlyList<InputMistake> Mistakes(string text) =>
        Assert.Throws<InvalidInputException>(() => SampleRequest.Read(text)).Mistakes;

    private static string Change(string text, string from, string to)
    {
        int at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return text[..at] + to + text[(at + from.Length)..];
    }

    [Theory]
    [InlineData("\"Europe/Stockholm\"", "\"Europe/Gothenburg\"", "agency.timeZone")]
    [InlineData("\"to\": \"2026-03-03\"", "\"to\": \"2026-03-01\"", "to")]
    [InlineData("\"to\": \"2026-03-03\"", "\"to\": \"2026-30-03\"", "to")]
    [InlineData("\"weight\":1.25", "\"weight\":1.255", "policy.terms[1].weight")]
    [InlineData("\"weight\":1.25", "\"weight\":-1", "policy.terms[1].weight")]
    [InlineData("\"weight\":1.25", "\"weight\":1e400", "policy.terms[1].weight")]
    [InlineData("\"tier\":2", "\"tier\":4", "policy.terms[1].tier")]
    [InlineData("\"kind\":\"overtime\"", "\"kind\":\"travelTime\"", "policy.terms[1].kind")]
    [InlineData("[11.9,57.8],[11.9,57.6]]", "[11.9,57.8],[11.9,57.7]]", "areas[0].shape.coordinates[0]")]
    [InlineData(
        "[[11.9,57.6],[12.1,57.6],[12.1,57.8],[11.9,57.8],[11.9,57.6]]",
        "[[11,57],[12,58],[12,57],[11,58],[11,57]]",
        "areas[0].shape"
    )]
    [InlineData("\"id\":\"S2\"", "\"id\":\"S1\"", "clinicians[1].shifts[0].id")]
    [InlineData("\"discipline\":\"AIDE\"", "\"discipline\":\"aide\"", "clinicians[1].discipline")]
    [InlineData("\"level\":2", "\"level\":0", "clinicians[0].credentials[0].level")]
    [InlineData(
        "\"expiresOn\":\"2027-01-01\"",
        "\"expiresOn\":\"2019-01-01\"",
        "clinicians[0].credentials[0].expiresOn"
    )]
    [InlineData(
        "\"hardEnd\":\"2026-03-02T17:00:00+01:00\"",
        "\"hardEnd\":\"2026-03-02T07:00:00+01:00\"",
        "clinicians[0].shifts[0].hardEnd"
    )]
    [InlineData(
        "\"softEnd\":\"2026-03-02T16:00:00+01:00\",\"hardEnd\":\"2026-03-02T17",
        "\"softEnd\":\"2026-03-02T18:00:00+01:00\",\"hardEnd\":\"2026-03-02T17",
        "clinicians[0].shifts[0].softEnd"
    )]
    [InlineData(
        "\"start\":\"2026-03-02T08:00:00+01:00\"",
        "\"start\":\"2026-03-01T23:00:00+01:00\"",
        "clinicians[0].shifts[0].start"
    )]
    [InlineData(
        "\"start\":\"2026-03-02T08:00:00+01:00\"",
        "\"start\":\"2026-03-02T08:00:00\"",
        "clinicians[0].shifts[0].start"
    )]
    [InlineData(
        "\"earliestStart\":\"2026-03-02T11",
        "\"earliestStart\":\"2026-03-02T14",
        "clinicians[0].shifts[0].breaks[0]"
    )]
    [InlineData(
        "\"latestStart\":\"2026-03-02T15",
        "\"latestStart\":\"2026-03-02T25",
        "clinicians[0].shifts[0].breaks[1].latestStart"
    )]
    [InlineData("\"length\":\"PT15M\"", "\"length\":\"PT0M\"", "clinicians[0].shifts[0].breaks[1].length")]
    [InlineData("\"length\":\"PT15M\"", "\"length\":\"-PT15M\"", "clinicians[0].shifts[0].breaks[1].length")]
    [InlineData("\"maxVisits\":8", "\"maxVisits\":0", "clinicians[0].limits.maxVisits")]
    [InlineData("\"maxPoints\":7.5", "\"maxPoints\":7.555", "clinicians[0].limits.maxPoints")]
    [InlineData("\"pacePercent\":110", "\"pacePercent\":10", "clinicians[0].pacePercent")]
    [InlineData("\"requiredAreas\":[\"A1\"]", "\"requiredAreas\":[\"A2\"]", "clinicians[0].requiredAreas[0]")]
    [InlineData(
        "\"latitude\":57.72,\"longitude\":11.99",
        "\"latitude\":157.72,\"longitude\":11.99",
        "patients[1].address.latitude"
    )]
    [InlineData(
        "\"excludedClinicians\":[\"C2\"]",
        "\"excludedClinicians\":[\"C7\"]",
        "patients[1].excludedClinicians[0]"
    )]
    [InlineData(
        "\"preferredClinicians\":[\"C1\"]",
        "\"excludedClinicians\":[\"C1\"]",
        "patients[0].excludedClinicians[0]"
    )]
    [InlineData("\"lastSeen\":\"2026-02-27\"", "\"lastSeen\":\"2027-02-27\"", "patients[0].history[0].lastSeen")]
    [InlineData("\"maxClinicians\":2", "\"maxClinicians\":0", "patients[0].continuityCaps[0].maxClinicians")]
    [InlineData("\"patient\":\"P1\"", "\"patient\":\"P9\"", "visits[0].patient")]
    [InlineData("\"disciplines\":[\"AIDE\"]", "\"disciplines\":[]", "visits[0].services[1].disciplines")]
    [InlineData("\"duration\":\"PT60M\"", "\"duration\":\"PT13H\"", "visits[0].services[0].duration")]
    [InlineData("\"LPN\":\"PT75M\"", "\"SLP\":\"PT75M\"", "visits[0].services[0].durationByDiscipline.SLP")]
    [InlineData(
        "\"end\":\"2026-03-02T10:00:00+01:00\"",
        "\"end\":\"2026-03-02T08:00:00+01:00\"",
        "visits[0].windows[0]"
    )]
    [InlineData(
        "{\"start\":\"2026-03-02T13:00:00+01:00\"",
        "{\"start\":\"2026-03-02T09:59:00+01:00\"",
        "visits[0].windows[1]"
    )]
    [InlineData(
        "\"end\":\"2026-03-02T15:00:00+01:00\"}]",
        "\"end\":\"2028-03-02T15:00:00+01:00\"}]",
        "visits[1].windows[0].end"
    )]
    [InlineData(
        "\"end\":\"2026-03-02T15:00:00+01:00\"}]",
        "\"end\":\"2026-03-02T15:00:00+01:00\"},{\"start\":\"2026-03-03T08:00Z\",\"end\":\"2026-03-03T09:00Z\"}]",
        "visits[1].windows[1]"
    )]
    [InlineData("\"priority\":80", "\"priority\":101", "visits[0].priority")]
    [InlineData("\"second\":\"V3\",\"minGap\"", "\"second\":\"V2\",\"minGap\"", "relations[0]")]
    [InlineData("\"maxGap\":\"PT240M\"", "\"maxGap\":\"PT30M\"", "relations[0].maxGap")]
    [InlineData("\"sameClinician\",\"first\":\"V2\"", "\"sameClinician\",\"first\":\"V1\"", "relations[1]")]
    [InlineData("\"service\":1", "\"service\":2", "pins.clinicians[0].service")]
    [InlineData("T08:30:00", "T16:30:00", "pins.starts[0].start")]
    [InlineData("\"visits\":[\"V2\"]", "\"visits\":[\"V2\",\"V2\"]", "pins.sequences[0].visits[1]")]
    [InlineData("\"visits\":[\"V2\"]", "\"visits\":[\"V1\"]", "pins.sequences[0].visits[0]")]
    [InlineData("\"shift\":\"S1\"", "\"shift\":\"S9\"", "pins.sequences[0].shift")]
    [InlineData("\"name\":\"Clinician 2\"", "\"name\":\"a\\ud800\"", "clinicians[1].name")]
    [InlineData("\"name\":\"Clinician 2\"", "\"name\":\"a\\u0000\"", "clinicians[1].name")]
    [InlineData("\"name\":\"Clinician 2\"", "\"name\":\"\"", "clinicians[1].name")]
    [InlineData("\"name\":\"Clinician 2\"", "\"name\":\"a\",\"name\":\"b\"", "clinicians[1]")]
    [InlineData("\"name\":\"Clinician 2\",", "", "clinicians[1].name")]
    [InlineData("\"mandatory\":false,\"points\"", "\"mandatory\":\"no\",\"points\"", "visits[0].mandatory")]
    public void AMistakeIsNamedAtItsPlaceAndAlone(string from, string to, string place)
    {
        InputMistake mistake = Assert.Single(Mistakes(Change(SampleRequest.Text, from, to)));
        Assert.Equal(place, mistake.Place);
        Assert.NotEmpty(mistake.Found);
        Assert.NotEmpty(mistake.Remedy);
    }

    [Fact]
    public void FifteenDifferentMistakesAreNamedAtOnce()
    {
        (string From, string To, string Place)[] changes =
        [
            ("\"Europe/Stockholm\"", "\"Nowhere\"", "agency.timeZone"),
            ("\"weight\":1.25", "\"weight\":99999", "policy.terms[1].weight"),
            ("\"tier\":2", "\"tier\":\"x\"", "policy.terms[1].tier"),
            ("\"level\":2", "\"level\":-3", "clinicians[0].credentials[0].level"),
            (
                "\"softEnd\":\"2026-03-02T16:00:00+01:00\"",
                "\"softEnd\":\"2026-03-02T06:00:00+01:00\"",
                "clinicians[0].shifts[0].softEnd"
            ),
            ("\"pacePercent\":110", "\"pacePercent\":1000", "clinicians[0].pacePercent"),
            ("\"requiredAreas\":[\"A1\"]", "\"requiredAreas\":[\"A9\"]", "clinicians[0].requiredAreas[0]"),
            (
                "\"latitude\":57.7,\"longitude\":11.98",
                "\"latitude\":\"N\",\"longitude\":11.98",
                "patients[0].address.latitude"
            ),
            ("\"maxClinicians\":2", "\"maxClinicians\":0", "patients[0].continuityCaps[0].maxClinicians"),
            ("\"duration\":\"PT60M\"", "\"duration\":60", "visits[0].services[0].duration"),
            ("\"priority\":80", "\"priority\":800", "visits[0].priority"),
            ("{\"id\":\"V2\",\"patient\":\"P2\"", "{\"id\":\"V2\",\"patient\":\"P5\"", "visits[1].patient"),
            ("\"second\":\"V3\",\"minGap\"", "\"second\":\"V4\",\"minGap\"", "relations[0].second"),
            ("T08:30:00", "T18:30:00", "pins.starts[0].start"),
            ("\"shift\":\"S1\"", "\"shift\":\"S7\"", "pins.sequences[0].shift"),
        ];
        string text = changes.Aggregate(SampleRequest.Text, (t, c) => Change(t, c.From, c.To));
        Assert.Equal(changes.Select(c => c.Place).Order(), Mistakes(text).Select(m => m.Place).Order());
    }

    [Fact]
    public void AMessageSaysPlaceValueRuleAndRemedy()
    {
        string text = Change(
            SampleRequest.Text,
            "\"end\":\"2026-03-02T10:00:00+01:00\"",
            "\"end\":\"2026-03-02T08:00:00+01:00\""
        );
        Assert.Equal(
            "visits[0].windows[0]: ends 2026-03-02 08:00: It does not end before it starts, 2026-03-02 09:00. "
                + "Swap them, or give the end a date.",
            Mistakes(text)[0].ToString()
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("{")]
    [InlineData("{\"agency\":NaN}")]
    [InlineData("{\"from\":01}")]
    [InlineData("\u0000\u0000")]
    public void WhatIsNoRequestIsRefused(string text) => Assert.NotEmpty(Mistakes(text));

    [Fact]
    public void Utf16IsRefusedWithARemedy()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(SampleRequest.Text)];
        InvalidInputException refused = Assert.Throws<InvalidInputException>(() =>
            PlanRequestReader.Read(new MemoryStream(bytes), "x.json")
        );
        Assert.Contains("UTF-8", refused.Message);
    }

    [Fact]
    public void AByteOrderMarkDoesNoHarm()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SampleRequest.Text)];
        Assert.Equal(3, PlanRequestReader.Read(new MemoryStream(bytes), "x.json").Visits.Count);
    }

    [Fact]
    public void TooManyBytesAreRefused()
    {
        InputLimits limits = new() { MaxBytes = 1000 };
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(SampleRequest.Text));
        Assert.Contains(
            "1,000 bytes",
            Assert.Throws<InvalidInputException>(() => PlanRequestReader.Read(stream, "x.json", limits)).Message
        );
    }

    [Fact]
    public void DeepBracketsAreRefused() => Assert.NotEmpty(Mistakes(new string('[', 1_000_000)));

    [Fact]
    public void OfManyMistakesTheFirstAreListed()
    {
        string text = "{\"visits\":[" + string.Join(',', Enumerable.Repeat("1", 10_000)) + "]}";
        IReadOnlyList<InputMistake> mistakes = Mistakes(text);
        Assert.Equal(InputLimits.Default.MaxMistakes + 1, mistakes.Count);
        Assert.Contains("more mistakes", mistakes[^1].Found);
    }

    [Fact]
    public void AMissingFileIsNamed() =>
        Assert.Contains(
            "no-such-folder",
            Assert.Throws<InvalidInputException>(() => PlanRequestReader.ReadFile("no-such-folder/x.json")).Message
        );
}
