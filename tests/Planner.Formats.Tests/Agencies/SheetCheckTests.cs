using System.Text.Json.Nodes;

namespace Planner.Formats.Tests;

public sealed class SheetCheckTests
{
    private static readonly JsonObject Branch = Json(
        """{"agency":{"name":"A","timeZone":"Europe/Stockholm"},"travel":{},"policy":{"terms":[]}}"""
    );

    private static readonly SheetContext Context = new(
        Branch,
        [SheetContext.ClinicianStandIn("C1")],
        [SheetContext.PatientStandIn("P1")],
        []
    );

    [Theory]
    [InlineData(
        SheetKind.Branch,
        """{"agency":{"name":"A","timeZone":"Mars/Base"},"travel":{},"policy":{"terms":[]}}""",
        "agency.timeZone"
    )]
    [InlineData(SheetKind.Clinician, """{"id":"","name":"N","discipline":"RN"}""", "id")]
    [InlineData(SheetKind.Clinician, """{"id":"C1","name":"N","discipline":"XX"}""", "discipline")]
    [InlineData(
        SheetKind.Patient,
        """{"id":"P1","name":"N","address":{"text":"A","latitude":91,"longitude":12},"preferredClinicians":["C404"]}""",
        "preferredClinicians[0]"
    )]
    [InlineData(
        SheetKind.Patient,
        """{"id":"P1","name":"N","address":{"text":"A","latitude":91,"longitude":12}}""",
        "address.latitude"
    )]
    [InlineData(
        SheetKind.Visit,
        """{"id":"V1","patient":"P404","services":[{"disciplines":["RN"],"duration":"PT30M"}],"windows":[{"start":"2026-03-02T08:00Z","end":"2026-03-02T09:00Z"}]}""",
        "patient"
    )]
    [InlineData(
        SheetKind.Waitlist,
        """{"id":"W1","patient":"P1","services":[{"disciplines":["RN"],"duration":"PT30M"}],"days":["2026-03-04"]}""",
        "waitingSince"
    )]
    [InlineData(SheetKind.Order, """{"id":"O1","patient":"P1","frequency":"3w1","effective":"soon"}""", "effective")]
    [InlineData(
        SheetKind.DaySheet,
        """{"id":"2026-03-02","relations":[{"kind":"sameClinician","first":"V1","second":"V2"}]}""",
        "relations[0].first"
    )]
    public void MistakeIsNamedAtItsPlaceInTheDocument(SheetKind kind, string document, string place) =>
        Assert.Contains(
            SheetCheck.Mistakes(kind, Json(document), Context),
            mistake => mistake.Place.StartsWith(place, StringComparison.Ordinal)
        );

    [Fact]
    public void ShiftsOfManyWeeksAreOneClinicians()
    {
        JsonObject clinician = Json("""{"id":"C1","name":"N","discipline":"RN","shifts":[]}""");
        clinician["shifts"] = new JsonArray([.. Enumerable.Range(1, 12).Select(Shift)]);

        Assert.Empty(SheetCheck.Mistakes(SheetKind.Clinician, clinician, Context));
    }

    [Fact]
    public void HistoryOfThePastIsHeldAgainstItsOwnLastDay()
    {
        JsonObject patient = Json(
            """
            {"id":"P1","name":"N","address":{"text":"A","latitude":57.7,"longitude":12},
             "history":[{"clinician":"C9","lastSeen":"2031-02-09"},{"clinician":"C8","lastSeen":"2025-02-09"}]}
            """
        );

        Assert.Empty(SheetCheck.Mistakes(SheetKind.Patient, patient, Context));
    }

    [Fact]
    public void IdsThatADocumentNamesAreFoundOnce()
    {
        NamedIds named = NamedIds.Of(
            Json(
                """
                {"patient":"P1","preferredClinicians":["C1","C2","C1"],"hold":{"clinician":"C3"},
                 "relations":[{"first":"V1","second":"V2"}],
                 "pins":{"clinicians":[{"visit":"V3","clinician":"C4"}],"sequences":[{"shift":"S","visits":["V1","V4"]}]}}
                """
            )
        );

        Assert.Equal(["C1", "C2", "C3", "C4"], named.Clinicians.Order());
        Assert.Equal(["P1"], named.Patients);
        Assert.Equal(["V1", "V2", "V3", "V4"], named.Visits.Order());
    }

    private static JsonObject Shift(int month) =>
        Json(
            FormattableString.Invariant(
                $$"""
                {"id":"S{{month}}","start":"2026-{{month:00}}-05T08:00Z","softEnd":"2026-{{month:00}}-05T16:00Z","hardEnd":"2026-{{month:00}}-05T16:00Z","startPlace":{"text":"A","latitude":57.7,"longitude":12} }
                """
            )
        );

    private static JsonObject Json(string text) => (JsonObject)JsonNode.Parse(text)!;
}
