using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads a referral (<c>planner/referral/1</c>).
/// </summary>
public static class ReferralReader
{
    private const string Schema = "planner/referral/1";

    /// <param name="zone">The agency's time zone.</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static Referral ReadFile(string path, DateTimeZone zone, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        JsonCursor root = JsonInput.Parse(InputBytes.ReadFile(path, used), path, used);
        Documents.CheckSchema(root.Optional("schema"), Schema);
        Referral referral = Referral(root, zone);
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        return referral;
    }

    private static Referral Referral(JsonCursor root, DateTimeZone zone)
    {
        string id = root.Required("id")?.Text() ?? "";
        Instant received = root.Required("receivedAt")?.Moment() ?? default;
        OrderedPatient patient = Patient(root.Required("patient"), received, zone);
        List<CareOrder> needs = root.RequiredList("needs", c => Need(c, patient.Id, received.InZone(zone).Date));
        if (needs.Count == 0)
            root.Mistakes.Add("needs", "nothing", "A referral asks for something.", "Add a need with its frequency.");
        return new()
        {
            Id = id,
            ReceivedAt = received,
            Patient = patient,
            WeekStart = root.Optional("weekStart") is { } day ? WeekDays.One(day) : IsoDayOfWeek.Sunday,
            Needs =
            [
                .. needs.Select((need, i) => need with { Id = new(FormattableString.Invariant($"{id}-{i + 1}")) }),
            ],
            AssessmentLength = root.Optional("assessmentLength")?.Span() ?? Duration.FromMinutes(90),
        };
    }

    private static OrderedPatient Patient(JsonCursor? cursor, Instant received, DateTimeZone zone)
    {
        if (cursor is null)
            return new()
            {
                Id = new(""),
                Name = "",
                Episode = new() { Patient = new("") },
            };
        OrderedPatient patient = OrderedPatientFields.Patient(cursor, zone);
        if (patient.Address is null)
            cursor.Report("no address", "A referral says where the patient lives.", "Add \"address\".");
        EpisodeEvent asked = new(EpisodeEventKind.Referral, received);
        return patient with { Episode = patient.Episode with { Events = [asked, .. patient.Episode.Events] } };
    }

    private static CareOrder Need(JsonCursor cursor, PatientId patient, LocalDate received)
    {
        CareOrder need = CareOrderFields.Need(cursor, patient, received);
        cursor.RefuseUnknown();
        return need;
    }
}
