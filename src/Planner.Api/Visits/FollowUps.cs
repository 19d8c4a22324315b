using System.Text.Json.Nodes;
using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Asks for visits that make up for those that were not made.</summary>
internal static class FollowUps
{
    /// <returns>Id of the request; null where the step asks for none.</returns>
    public static string? Add(StoreChange change, DocumentRow moved, LifeOutcome outcome)
    {
        if (outcome.ReschedulePriority is null)
            return null;
        DocumentRow branch = change.Documents(DocumentKind.Branch).Find(Scope.All, moved.BranchId, moved.BranchId)!;
        Visit visit = VisitDocuments.Read(ResourceView.Whole(moved), $"visit {moved.Id}");
        string id = NewId.Of(ResourceKinds.Visits.Prefix, change.Now);
        if (FollowUp.Of(visit, outcome, new VisitId(id)) is not { } request)
            return null;
        DateTimeZone zone = SheetCheck.Zone(ResourceView.Plain(branch));
        (JsonObject plain, JsonObject? personal) = PersonalData.TakeOut(
            SheetKind.VisitRequest,
            VisitRequestReader.Write(request, zone)
        );
        change
            .Documents(DocumentKind.Request)
            .Insert(
                new()
                {
                    BranchId = moved.BranchId,
                    Id = id,
                    State = JsonChoice.Name(VisitState.AwaitingInformation),
                    PatientId = moved.PatientId,
                    Document = plain.ToJsonString(),
                    Personal = personal?.ToJsonString(),
                }
            );
        return id;
    }
}
