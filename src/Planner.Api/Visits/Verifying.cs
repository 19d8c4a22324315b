using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Keeps what was recorded of visits, apart from what was scheduled.</summary>
internal sealed class Verifying(PlannerStore store)
{
    /// <summary>Adds to the record of a visit's service, or begins it.</summary>
    /// <exception cref="ProblemException">The visit is not within reach, or a time that was recorded would change without a reason.</exception>
    /// <exception cref="InvalidInputException">The record contradicts itself or the visit.</exception>
    public Task<DocumentRow> RecordAsync(
        Access access,
        string? branch,
        string id,
        VerificationOrder order,
        string? reason
    ) =>
        store.WriteAsync(
            access.Author(reason),
            change =>
            {
                DocumentRow visit = VisitDesk.Find(change, access, branch, id);
                DocumentTable records = change.Documents(DocumentKind.Verification);
                string record = FormattableString.Invariant($"{visit.Id}~{order.Service}");
                DocumentRow? before = records.Find(Scope.All, visit.BranchId, record);
                JsonObject old = before is null ? [] : ResourceView.Whole(before);
                RefuseCorrection(old, order, reason);
                JsonObject document = Document(change, access, visit, record, old, order);
                DocumentRow row = Row(visit, record, document) with { Version = before?.Version ?? 0 };
                return before is null
                    ? records.Insert(row)
                    : records.Update(row, reason is null ? "update" : "correct");
            }
        );

    private static void RefuseCorrection(JsonObject old, VerificationOrder order, string? reason)
    {
        JsonNode? times = old["verified"];
        bool changes =
            (order.Start is { } start && Differs(times?["start"], start))
            || (order.End is { } end && Differs(times?["end"], end));
        if (changes && reason is null)
            throw new ProblemException(
                ProblemCatalogue.BadQuery,
                "What was recorded is changed with a reason only: add ?reason=..."
            );
    }

    private static bool Differs(JsonNode? known, Instant moment) =>
        known is not null && (string?)known != InstantPattern.ExtendedIso.Format(moment);

    private static JsonObject Document(
        StoreChange change,
        Access access,
        DocumentRow visit,
        string record,
        JsonObject old,
        VerificationOrder order
    )
    {
        Booking? booking = change
            .Rosters.OfVisit(visit.BranchId, visit.Id)
            .FirstOrDefault(booked => booked.Service == order.Service);
        JsonObject document = (JsonObject)old.DeepClone();
        document["id"] = record;
        document["visit"] = visit.Id;
        document["service"] = order.Service;
        document["serviceType"] = ServiceType(visit, order.Service);
        document["patient"] = visit.PatientId;
        document["clinician"] = Clinician(change, access, visit, order, old, booking);
        document["date"] = visit.Day;
        document["method"] = order.Method;
        document["scheduled"] ??= booking is null ? null : Scheduled(booking);
        document["verified"] = Verified(old["verified"] as JsonObject ?? [], order);
        if (order.Location is { } place)
            document["location"] = new JsonObject { ["latitude"] = place.Latitude, ["longitude"] = place.Longitude };
        if (order.Note is { } note)
            document["note"] = note;
        return document;
    }

    private static JsonObject Verified(JsonObject old, VerificationOrder order)
    {
        Instant? start = order.Start ?? Moment(old["start"]);
        Instant? end = order.End ?? Moment(old["end"]);
        if (end <= start)
            throw new InvalidInputException([
                new("end", $"{end}", "A visit ends after it began.", "Correct one of the times."),
            ]);
        JsonObject times = [];
        if (start is { } begun)
            times["start"] = InstantPattern.ExtendedIso.Format(begun);
        if (end is { } ended)
            times["end"] = InstantPattern.ExtendedIso.Format(ended);
        return times;
    }

    private static Instant? Moment(JsonNode? text) =>
        text is null ? null : InstantPattern.ExtendedIso.Parse((string)text!).Value;

    private static JsonObject Scheduled(Booking booking) =>
        new()
        {
            ["clinician"] = booking.ClinicianId,
            ["start"] = UnixTime.Text(booking.StartsAt),
            ["end"] = UnixTime.Text(booking.EndsAt),
        };

    private static string? Clinician(
        StoreChange change,
        Access access,
        DocumentRow visit,
        VerificationOrder order,
        JsonObject old,
        Booking? booking
    )
    {
        if (access.Role is Role.Clinician)
            return access.ClinicianId;
        string? named = order.Clinician ?? (string?)old["clinician"] ?? booking?.ClinicianId ?? visit.ClinicianId;
        bool isKnown =
            named is null || change.Documents(DocumentKind.Clinician).Existing(visit.BranchId, [named]).Count > 0;
        return isKnown
            ? named
            : throw new InvalidInputException([
                new("clinician", $"\"{named}\"", "The clinician is one of the branch.", "Correct the id."),
            ]);
    }

    private static string ServiceType(DocumentRow visit, int service)
    {
        Visit read = VisitDocuments.Read(ResourceView.Whole(visit), $"visit {visit.Id}");
        if (service >= read.Services.Count)
            throw new InvalidInputException([
                new(
                    "service",
                    FormattableString.Invariant($"{service}"),
                    FormattableString.Invariant($"The visit has {read.Services.Count} service(s), counted from 0."),
                    "Correct the number."
                ),
            ]);
        string disciplines = string.Join("/", read.Services[service].Disciplines.Select(JsonChoice.Name));
        return $"{JsonChoice.Name(read.Type)} {disciplines}";
    }

    private static DocumentRow Row(DocumentRow visit, string record, JsonObject document)
    {
        (JsonObject plain, JsonObject? personal) = PersonalData.TakeOut(SheetKind.Verification, document);
        return new()
        {
            BranchId = visit.BranchId,
            Id = record,
            Day = visit.Day,
            PatientId = visit.PatientId,
            ClinicianId = (string?)document["clinician"],
            Document = plain.ToJsonString(),
            Personal = personal?.ToJsonString(),
        };
    }
}
