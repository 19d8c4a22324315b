using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Api;

/// <summary>A repair as the one JSON document of <c>planner repair --json</c>.</summary>
internal static class RepairJson
{
    /// <param name="notes">One for each proposal; none where none were asked for.</param>
    /// <param name="proof">Null where none was asked for.</param>
    public static JsonObject Of(
        PlanRequest request,
        RemainingDay day,
        RepairOutcome outcome,
        IReadOnlyList<RepairNote> notes,
        RepairProof? proof
    )
    {
        DateTimeZone zone = request.Agency.TimeZone;
        return new JsonObject
        {
            ["at"] = Time(day.Now, zone),
            ["open"] = day.Request.Visits.Count,
            ["disturbed"] = JsonParts.Each(day.Disturbed, visit => visit.Value),
            ["proposals"] = JsonParts.Each(
                outcome.Proposals.Index(),
                proposal => Proposal(proposal.Item, notes.ElementAtOrDefault(proposal.Index), zone)
            ),
            ["cheapest"] = outcome.Cheapest is { } offer
                ? new JsonObject { ["people"] = offer.People, ["shiftMinutes"] = Minutes(offer.Shift) }
                : null,
            ["proof"] = proof is null ? null : Proof(proof, zone),
            ["refused"] = JsonParts.Each(outcome.Refused, violation => violation.Message),
            ["seconds"] = Math.Round(outcome.Elapsed.TotalSeconds, 3),
            ["iterations"] = outcome.Iterations,
        };
    }

    private static JsonObject Proof(RepairProof proof, DateTimeZone zone)
    {
        JsonObject json = RepairProofWords.Json(proof);
        bool isBetter = proof.Verdict == ProofVerdict.Improved;
        json["better"] = isBetter && proof.Best is { } better ? Proposal(better, null, zone) : null;
        return json;
    }

    public static JsonObject Proposal(RepairProposal proposal, RepairNote? note, DateTimeZone zone) =>
        new()
        {
            ["bestAt"] = JsonParts.Each(proposal.Kinds, kind => RepairWords.File(kind)),
            ["people"] = proposal.Calls.Count,
            ["drivingMinutes"] = Minutes(proposal.Driving),
            ["overtimeMinutes"] = Minutes(proposal.Overtime),
            ["largestShiftMinutes"] = Minutes(proposal.LargestShift),
            ["cost"] = proposal.Cost,
            ["costByTerm"] = JsonParts.Each(proposal.Plan.Cost, JsonParts.Cost),
            ["changes"] = JsonParts.Each(proposal.Changes, change => Change(change, zone)),
            ["calls"] = JsonParts.Each(proposal.Calls, Call),
            ["bumped"] = JsonParts.Each(proposal.Bumped, Lost),
            ["lost"] = JsonParts.Each(proposal.Lost, Lost),
            ["violations"] = note is null ? null : JsonParts.Each(note.Violations, violation => violation.Message),
            ["plan"] = note?.Plan,
        };

    private static JsonObject Change(PlanChange change, DateTimeZone zone) =>
        new()
        {
            ["visit"] = change.Visit.Value,
            ["service"] = change.Service,
            ["patient"] = change.Patient.Value,
            ["from"] = Place(change.FromClinician, change.FromStart, zone),
            ["to"] = Place(change.ToClinician, change.ToStart, zone),
            ["notify"] = JsonParts.Each(change.Notify, id => id),
            ["why"] = change.Why,
        };

    private static JsonObject? Place(ClinicianId? clinician, Instant? start, DateTimeZone zone) =>
        clinician is { } who && start is { } time
            ? new JsonObject { ["clinician"] = who.Value, ["start"] = Time(time, zone) }
            : null;

    private static JsonObject Call(PersonToCall call) =>
        new()
        {
            ["id"] = call.Id,
            ["isPatient"] = call.Patient is not null,
            ["name"] = call.Name,
            ["why"] = call.Why,
        };

    private static JsonObject Lost(LostVisit lost) =>
        new()
        {
            ["visit"] = lost.Visit.Value,
            ["patient"] = lost.Patient.Value,
            ["mandatory"] = lost.Mandatory,
            ["for"] = JsonParts.Each(lost.For, visit => visit.Value),
        };

    private static string Time(Instant moment, DateTimeZone zone) =>
        OffsetDateTimePattern.GeneralIso.Format(moment.InZone(zone).ToOffsetDateTime());

    private static double Minutes(Duration span) => Math.Round(span.TotalMinutes, 1);
}
