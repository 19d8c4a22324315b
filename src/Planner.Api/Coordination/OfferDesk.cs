using System.Text.Json.Nodes;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;
using SlotOffer = Planner.Store.SlotOffer;

namespace Planner.Api;

/// <summary>
/// Offers open slots to those who wait. Of all who say yes one gets the slot: winning it, the plan's new version and the end of
/// the waiting are one change of the store.
/// </summary>
internal sealed class OfferDesk(
    PlannerStore store,
    PlanShelf shelf,
    FillDesk fills,
    TravelDesk desk,
    ComputeGate gate,
    KeyedTurns turns
)
{
    // Another process may change the plan between the look at it and the change of it.
    private const int MostTries = 3;

    public async Task<SlotOffer> OpenAsync(
        Access access,
        PlanRow plan,
        FillQuestion question,
        TimeSpan length,
        CancellationToken stop
    )
    {
        PlanDocument document = shelf.Head(plan);
        FillAnswer answer = await fills.FillAsync(document, question, stop);
        OfferDraft draft = OfferDraft.Of(answer.Slots[0], document.Request.Agency.TimeZone);
        if (draft.Candidates.Count == 0)
            throw new ProblemException(ProblemCatalogue.OfferUnsuitable, "Nobody who waits fits this slot.");
        return await store.WriteAsync(
            access.Author(),
            change =>
                change.Offers.Open(
                    new()
                    {
                        Id = NewId.Of("o", change.Now),
                        BranchId = plan.BranchId,
                        PlanId = plan.Id,
                        Document = draft.Write(),
                        ExpiresAt = change.Now + (long)length.TotalMilliseconds,
                    }
                )
        );
    }

    /// <returns>The offer and the plan's new version; the winner may say yes twice.</returns>
    /// <exception cref="ProblemException">The slot does not suit the entry.</exception>
    /// <exception cref="OfferLostException">Somebody else has it, or it ran out.</exception>
    public Task<(SlotOffer Offer, PlanRow Plan)> AcceptAsync(
        Access access,
        SlotOffer offer,
        AcceptBody body,
        CancellationToken stop
    )
    {
        RefuseLost(access, offer, body.Entry!);
        return turns.RunAsync(offer.PlanId, () => TakeAsync(access, offer.Id, body, stop), stop);
    }

    private async Task<(SlotOffer, PlanRow)> TakeAsync(
        Access access,
        string id,
        AcceptBody body,
        CancellationToken stop
    )
    {
        for (int attempt = 1; ; attempt++)
        {
            SlotOffer offer = store.Read(reader => reader.Offers.Find(Scope.All, id))!;
            RefuseLost(access, offer, body.Entry!);
            PlanRow plan = store.Read(reader => reader.Plans.Find(Scope.All, offer.PlanId))!;
            if (offer.Winner == body.Entry)
                return (offer, plan);
            PlanDocument filled = await FilledAsync(plan, offer, body, access, stop);
            try
            {
                return await store.WriteAsync(
                    access.Author(body.Reason),
                    change => Take(change, plan, offer, body.Entry!, filled)
                );
            }
            catch (StoreConflictException stale)
                when (stale.Conflict == StoreConflict.StaleVersion && attempt < MostTries)
            {
                // Look at the plan again.
            }
        }
    }

    private void RefuseLost(Access access, SlotOffer offer, string entry)
    {
        OfferDraft draft = OfferDraft.Read(offer.Document);
        if (draft.Candidates.All(candidate => candidate.Entry != entry))
            throw new ProblemException(ProblemCatalogue.OfferUnsuitable, $"The slot is not offered to {entry}.");
        if (offer.Winner == entry)
            return;
        IReadOnlyList<SlotOffer> all = store.Read(reader => reader.Offers.Of(Scope.All, offer.PlanId));
        if (all.FirstOrDefault(other => other.Winner == entry) is { } own)
            throw new OfferLostException(offer, entry, all, $"{entry} has another slot already: {own.Id}.");
        if (!offer.IsOpen(store.Read(reader => reader.Now)))
            throw new OfferLostException(
                offer,
                entry,
                all,
                offer.Winner is { } winner ? $"{winner} has the slot." : "The slot is not offered any more."
            );
    }

    private async Task<PlanDocument> FilledAsync(
        PlanRow plan,
        SlotOffer offer,
        AcceptBody body,
        Access access,
        CancellationToken stop
    )
    {
        OfferDraft draft = OfferDraft.Read(offer.Document);
        PlanDocument admitted =
            AdmitEntry.To(shelf.Head(plan), new WaitlistEntryId(body.Entry!))
            ?? throw new ProblemException(ProblemCatalogue.OfferUnsuitable, $"{body.Entry} does not wait any more.");
        HandEdits edits = new(
            [
                new AssignVisit(
                    new VisitId(body.Entry!),
                    null,
                    new ClinicianId(draft.Clinician),
                    new ShiftId(draft.Shift),
                    null
                ),
            ],
            body.Reason ?? ""
        );
        EditedPlan edited = await gate.RunAsync(
            async end => (await new EditPlan(desk).OpenAsync(admitted, end)).Apply(edits, access.AccountId),
            stop
        );
        return edited.Document
            ?? throw new ProblemException(ProblemCatalogue.OfferUnsuitable, edited.Violations[0].Message);
    }

    private static (SlotOffer, PlanRow) Take(
        StoreChange change,
        PlanRow plan,
        SlotOffer offer,
        string entry,
        PlanDocument filled
    )
    {
        OfferAnswer answer = change.Offers.Accept(offer.Id, entry);
        if (!answer.Won)
            throw new OfferLostException(
                answer.Offer,
                entry,
                change.Offers.Of(Scope.All, plan.Id),
                $"{answer.Offer.Winner ?? "Nobody"} has the slot."
            );
        PlanRow now = change.Plans.Advance(
            plan,
            PlanText.Version(filled, plan.Head, "fill", PlanSummary.Of(filled, false))
        );
        EndWaiting(change, plan.BranchId, entry, filled);
        return (answer.Offer, now);
    }

    // The entry of the branch's waitlist becomes one of its visits.
    private static void EndWaiting(StoreChange change, string branch, string entry, PlanDocument filled)
    {
        DocumentTable waitlist = change.Documents(DocumentKind.Waitlist);
        if (waitlist.Find(Scope.All, branch, entry) is not { } waiting)
            return;
        waitlist.Update(waiting with { State = "filled" }, "fill");
        SheetDocument visit = RequestSheets
            .Split((JsonObject)JsonNode.Parse(PlanText.Write(filled.Request))!)
            .Visits.First(sheet => sheet.Id == entry);
        (JsonObject document, JsonObject? personal) = PersonalData.TakeOut(SheetKind.Visit, visit.Document);
        change
            .Documents(DocumentKind.Visit)
            .Insert(
                new()
                {
                    BranchId = branch,
                    Id = entry,
                    Day = visit.Day,
                    State = JsonChoice.Name(VisitState.Requested),
                    PatientId = visit.PatientId,
                    Document = document.ToJsonString(),
                    Personal = personal?.ToJsonString(),
                }
            );
    }
}
