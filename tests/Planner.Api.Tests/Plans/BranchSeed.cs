using System.Text.Json.Nodes;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api.Tests;

/// <summary>Puts the sample agency into a branch of a store.</summary>
internal static class BranchSeed
{
    public static Task LoadAsync(this RunningService service, string branch)
    {
        AgencyDocuments agency = RequestSheets.Split((JsonObject)JsonNode.Parse(Samples.RequestText)!);
        return service.Store.WriteAsync(Author.System, change => Insert(change, branch, agency));
    }

    private static void Insert(StoreChange change, string branch, AgencyDocuments agency)
    {
        Add(DocumentKind.Branch, SheetKind.Branch, [new(branch, agency.Branch)]);
        Add(DocumentKind.Clinician, SheetKind.Clinician, agency.Clinicians);
        Add(DocumentKind.Patient, SheetKind.Patient, agency.Patients);
        Add(DocumentKind.Visit, SheetKind.Visit, agency.Visits, "requested");
        Add(DocumentKind.Waitlist, SheetKind.Waitlist, agency.Waitlist);
        Add(DocumentKind.Day, SheetKind.DaySheet, agency.Days);

        void Add(DocumentKind kind, SheetKind sheet, IEnumerable<SheetDocument> documents, string? state = null)
        {
            foreach (SheetDocument document in documents)
                change.Documents(kind).Insert(Row(branch, sheet, document, state));
        }
    }

    private static DocumentRow Row(string branch, SheetKind kind, SheetDocument sheet, string? state)
    {
        (JsonObject document, JsonObject? personal) = PersonalData.TakeOut(kind, sheet.Document);
        return new()
        {
            BranchId = branch,
            Id = sheet.Id,
            Day = sheet.Day,
            State = state,
            PatientId = sheet.PatientId,
            Document = document.ToJsonString(),
            Personal = personal?.ToJsonString(),
        };
    }
}
