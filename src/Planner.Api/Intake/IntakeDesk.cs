using System.Text;
using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Holds requests for visits against their visit types; an accepted one becomes a visit in the same change.</summary>
internal sealed class IntakeDesk(PlannerStore store, SubmittedBody body)
{
    private const string Accepted = "accepted";
    private const string Declined = "declined";

    /// <exception cref="ProblemException">It is not within reach, or was decided already.</exception>
    /// <exception cref="InvalidInputException">It contradicts itself, or names a patient nobody knows.</exception>
    /// <exception cref="StoreConflictException">There is a visit of its id.</exception>
    public Task<IntakeView> CheckAsync(Access access, string? branch, string id, string? reason) =>
        store.WriteAsync(
            access.Author(reason),
            change =>
            {
                DocumentRow request = Open(change, access, branch, id);
                return Take(change, access, request, isApproved: false);
            }
        );

    /// <inheritdoc cref="CheckAsync"/>
    public Task<IntakeView> ApproveAsync(Access access, string? branch, string id, string? text) =>
        store.WriteAsync(
            access.Author(text),
            change => Take(change, access, Awaiting(change, access, branch, id), isApproved: true)
        );

    /// <exception cref="ProblemException">It is not within reach, or awaits no approval.</exception>
    public Task<IntakeView> DeclineAsync(Access access, string? branch, string id, string text) =>
        store.WriteAsync(
            access.Author(text),
            change =>
            {
                DocumentRow request = Awaiting(change, access, branch, id);
                return View(access, Moved(change, request, Declined), Declined, [], [], null);
            }
        );

    private IntakeView Take(StoreChange change, Access access, DocumentRow row, bool isApproved)
    {
        var branch = ResourceView.Plain(
            change.Documents(DocumentKind.Branch).Find(Scope.All, row.BranchId, row.BranchId)!
        );
        DateTimeZone zone = SheetCheck.Zone(branch);
        VisitRequest request = Read(change, row);
        VisitIntake intake = new(VisitTypeReader.OfBranch(branch), zone, Instant.FromUnixTimeMilliseconds(change.Now));
        IntakeResult result = intake.Check(request, isApproved);
        string state = result.State == VisitState.Scheduled ? Accepted : JsonChoice.Name(result.State);
        DocumentRow moved = Moved(change, row, state);
        DocumentRow? visit = state == Accepted ? MakeVisit(change, row, result.Visit!, zone) : null;
        return View(access, moved, state, result.Missing, result.Approvals, visit);
    }

    private VisitRequest Read(StoreChange change, DocumentRow row)
    {
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(ResourceView.Whole(row).ToJsonString()));
        VisitRequest request = VisitRequestReader.Read(bytes, $"request {row.Id}", body.Limits);
        if (change.Documents(DocumentKind.Patient).Find(Scope.All, row.BranchId, request.Patient.Value) is null)
            throw new InvalidInputException([
                new(
                    "patient",
                    $"\"{request.Patient}\"",
                    "The patient is one of the branch.",
                    "Correct the id, or add the patient first."
                ),
            ]);
        return request;
    }

    private static DocumentRow MakeVisit(StoreChange change, DocumentRow request, Visit visit, DateTimeZone zone)
    {
        var (plain, personal) = PersonalData.TakeOut(SheetKind.Visit, VisitDocuments.Write(visit, zone));
        return change
            .Documents(DocumentKind.Visit)
            .Insert(
                new()
                {
                    BranchId = request.BranchId,
                    Id = visit.Id.Value,
                    State = JsonChoice.Name(VisitState.Scheduled),
                    Day = JsonTimes.Write(visit.Windows.Min(window => window.Start).InZone(zone).Date),
                    PatientId = visit.Patient.Value,
                    Document = plain.ToJsonString(),
                    Personal = personal?.ToJsonString(),
                }
            );
    }

    private static DocumentRow Moved(StoreChange change, DocumentRow request, string state) =>
        request.State == state
            ? request
            : change.Documents(DocumentKind.Request).Update(request with { State = state }, state);

    private static DocumentRow Awaiting(StoreChange change, Access access, string? branch, string id)
    {
        DocumentRow request = Open(change, access, branch, id);
        return request.State == JsonChoice.Name(VisitState.AwaitingApproval)
            ? request
            : throw new ProblemException(
                ProblemCatalogue.RequestDecided,
                $"The request is {request.State}; only one that awaits approval is approved or declined."
            );
    }

    private static DocumentRow Open(StoreChange change, Access access, string? branch, string id)
    {
        DocumentRow[] found =
        [
            .. (ResourceIds.IsId(id) ? change.Documents(DocumentKind.Request).FindAll(access.Scope, id) : []).Where(
                row => branch is null || row.BranchId == branch
            ),
        ];
        DocumentRow request = found switch
        {
            [var only] => only,
            [] => throw new ProblemException(ProblemCatalogue.Unknown),
            _ => throw new ProblemException(
                ProblemCatalogue.BadQuery,
                $"Say which branch, with ?branch=: {string.Join(", ", found.Select(row => row.BranchId))}."
            ),
        };
        return request.State is Accepted or Declined
            ? throw new ProblemException(ProblemCatalogue.RequestDecided, $"The request was {request.State} already.")
            : request;
    }

    private static IntakeView View(
        Access access,
        DocumentRow request,
        string state,
        IReadOnlyList<MissingField> missing,
        IReadOnlyList<string> approvals,
        DocumentRow? visit
    ) =>
        new(
            state,
            [.. missing.Select(field => new MissingFieldView(field.Field, field.Words))],
            approvals,
            ResourceView.Of(request, access),
            visit is null ? null : ResourceView.Of(visit, access)
        );
}
