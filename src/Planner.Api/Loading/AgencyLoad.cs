using System.Text.Json.Nodes;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>
/// Loads an agency into a branch, all or nothing: what is new is added, what is there is changed where it differs; nothing is
/// removed, and visits stay where they stand in their life.
/// </summary>
internal sealed class AgencyLoad(PlannerStore store)
{
    /// <exception cref="ProblemException">The branch is not there and may not be made, or is beyond reach.</exception>
    public Task<LoadedView> RunAsync(Access access, string branch, PlanRequest request, string reason)
    {
        AgencyDocuments agency = RequestSheets.Split((JsonObject)JsonNode.Parse(PlanText.Write(request))!);
        return store.WriteAsync(access.Author(reason), change => Run(change, access, branch, agency));
    }

    private static LoadedView Run(StoreChange change, Access access, string branch, AgencyDocuments agency)
    {
        bool isNew = change.Documents(DocumentKind.Branch).Find(Scope.All, branch, branch) is null;
        Demand(access, branch, isNew);
        List<LoadedKindView> loaded = [];
        Add(ResourceKinds.Branches, [new SheetDocument(branch, agency.Branch)]);
        Add(ResourceKinds.Clinicians, agency.Clinicians);
        Add(ResourceKinds.Patients, agency.Patients);
        Add(ResourceKinds.Visits, agency.Visits);
        Add(ResourceKinds.Waitlist, agency.Waitlist);
        Add(ResourceKinds.Days, agency.Days);
        return new(branch, isNew, loaded);

        void Add(ResourceKind kind, IReadOnlyList<SheetDocument> documents)
        {
            if (documents.Count > 0)
                loaded.Add(Documents(change, branch, kind, documents));
        }
    }

    private static void Demand(Access access, string branch, bool isNew)
    {
        if (!access.Scope.Covers(branch))
            throw new ProblemException(ProblemCatalogue.Unknown, $"There is no branch \"{branch}\".");
        if (isNew && !access.May(Permission.ManageBranches))
            throw new ProblemException(
                ProblemCatalogue.Unknown,
                $"There is no branch \"{branch}\", and your role may not make one."
            );
    }

    private static LoadedKindView Documents(
        StoreChange change,
        string branch,
        ResourceKind kind,
        IReadOnlyList<SheetDocument> documents
    )
    {
        DocumentTable table = change.Documents(kind.Kind);
        (int added, int changed) = (0, 0);
        foreach (SheetDocument document in documents)
        {
            DocumentRow? before = table.Find(Scope.All, branch, document.Id);
            DocumentRow row = Row(branch, kind, document, before);
            if (before is null)
            {
                table.Insert(row);
                added++;
            }
            else if (!IsSame(before, row))
            {
                table.Update(row);
                changed++;
            }
        }
        return new(kind.Name, added, changed, documents.Count - added - changed);
    }

    private static DocumentRow Row(string branch, ResourceKind kind, SheetDocument document, DocumentRow? before)
    {
        (JsonObject plain, JsonObject? personal) = PersonalData.TakeOut(kind.Sheet, document.Document);
        return new()
        {
            BranchId = branch,
            Id = document.Id,
            Version = before?.Version ?? 0,
            Day = document.Day,
            State = before is null ? kind.FirstState : before.State,
            PatientId = document.PatientId,
            ClinicianId = kind == ResourceKinds.Clinicians ? document.Id : before?.ClinicianId,
            Document = plain.ToJsonString(),
            Personal = personal?.ToJsonString(),
        };
    }

    private static bool IsSame(DocumentRow before, DocumentRow row) =>
        before.Day == row.Day
        && before.PatientId == row.PatientId
        && JsonNode.DeepEquals(ResourceView.Whole(before), ResourceView.Whole(row));
}
