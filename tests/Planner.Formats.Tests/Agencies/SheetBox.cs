using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>A request kept as documents, the personal part of each apart, and put together again.</summary>
internal sealed class SheetBox(AgencyDocuments documents)
{
    public static readonly string[] Samples = ["gothenburg-day", "gothenburg-week", "gothenburg-600"];

    public AgencyDocuments Documents { get; } = documents;

    public static SheetBox OfSample(string name) =>
        new(RequestSheets.Split(File.ReadAllBytes(Datasets.Path($"{name}/request.json")), name));

    public static SheetBox OfText(string text) => new(RequestSheets.Split(Encoding.UTF8.GetBytes(text), "sample.json"));

    /// <summary>Every document with its kind.</summary>
    public IEnumerable<(SheetKind Kind, JsonObject Document)> All() =>
        [
            (SheetKind.Branch, Documents.Branch),
            .. Of(SheetKind.Clinician, Documents.Clinicians),
            .. Of(SheetKind.Patient, Documents.Patients),
            .. Of(SheetKind.Visit, Documents.Visits),
            .. Of(SheetKind.Waitlist, Documents.Waitlist),
            .. Of(SheetKind.DaySheet, Documents.Days),
        ];

    public JsonObject Assembled(LocalDate from, LocalDate to) =>
        RequestSheets.Assemble(
            Documents.Branch,
            Documents.Clinicians.Select(sheet => sheet.Document),
            Documents.Patients.Select(sheet => sheet.Document),
            Documents.Visits.Select(sheet => sheet.Document),
            Documents.Waitlist.Select(sheet => sheet.Document),
            Documents.Days.Select(sheet => sheet.Document),
            from,
            to
        );

    public PlanRequest Read(LocalDate from, LocalDate to) => SampleRequest.Read(Assembled(from, to).ToJsonString());

    private static IEnumerable<(SheetKind, JsonObject)> Of(SheetKind kind, IEnumerable<SheetDocument> sheets) =>
        sheets.Select(sheet => (kind, sheet.Document));
}
