using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Cli;

/// <summary>A repair as the one JSON document of <c>planner repair --json</c>.</summary>
internal static class RepairJson
{
    /// <param name="files">One for each proposal; none where none were asked for.</param>
    /// <param name="proof">Null where none was asked for.</param>
    public static JsonObject Of(
        PlanRequest request,
        RemainingDay day,
        RepairOutcome outcome,
        IReadOnlyList<RepairFile> files,
        RepairProof? proof
    )
    {
        DateTimeZone zone = request.Agency.TimeZone;
        return new JsonObject
        {
            ["at"] = Time(day.Now, zone),
            ["open"] = day.Request.Visits.Count,
            ["disturbed"] = RosterJson.Each(day.Disturbed, visit => visit.Value),
            ["proposals"] = RosterJson.Each(
                outcome.Proposals.Index(),
                proposal => Proposal(proposal.Item, files.ElementAtOrDefault(proposal.Index), zone)
            ),
            ["cheapest"] = outcome.Cheapest is { } offer
                ? new JsonObject { ["people"] = offer.People, ["shiftMinutes"] = Minutes(offer.Shift) }
                : null,
            ["proof"] = proof is null ? null : Proof(proof, zone),
            ["refused"] = RosterJson.Each(outcome.Refused, violation => violation.Message),
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

    private static JsonObject Proposal(RepairProposal proposal, RepairFile? file, DateTimeZone zone) =>
        new()
        {
            ["bestAt"] = RosterJson.Each(proposal.Kinds, kind => RepairWords.File(kind)),
            ["people"] = proposal.Calls.Count,
            ["drivingMinutes"] = Minutes(proposal.Driving),
            ["overtimeMinutes"] = Minutes(proposal.Overtime),
            ["largestShiftMinutes"] = Minutes(proposal.LargestShift),
            ["cost"] = proposal.Cost,
            ["costByTerm"] = RosterJson.Each(proposal.Plan.Cost, RosterJson.Cost),
            ["changes"] = RosterJson.Each(proposal.Changes, change => Change(change, zone)),
            ["calls"] = RosterJson.Each(proposal.Calls, Call),
            ["bumped"] = RosterJson.Each(proposal.Bumped, Lost),
            ["lost"] = RosterJson.Each(proposal.Lost, Lost),
            ["violations"] = file is null ? null : RosterJson.Each(file.Violations, violation => violation.Message),
            ["plan"] = file?.Path,
        };

    private static JsonObject Change(PlanChange change, DateTimeZone zone) =>
        new()
        {
            ["visit"] = change.Visit.Value,
            ["service"] = change.Service,
            ["patient"] = change.Patient.Value,
            ["from"] = Place(change.FromClinician, change.FromStart, zone),
            ["to"] = Place(change.ToClinician, change.ToStart, zone),
            ["notify"] = RosterJson.Each(change.Notify, id => id),
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
            ["for"] = RosterJson.Each(lost.For, visit => visit.Value),
        };

    private static string Time(Instant moment, DateTimeZone zone) =>
        OffsetDateTimePattern.GeneralIso.Format(moment.InZone(zone).ToOffsetDateTime());

    private static double Minutes(Duration span) => Math.Round(span.TotalMinutes, 1);
}
