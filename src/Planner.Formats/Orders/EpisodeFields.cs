using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A patient's episode in a document: what has happened, and what is ordered for a day.
/// </summary>
internal static class EpisodeFields
{
    private static readonly EpisodeEventKind[] OfATherapy =
    [
        EpisodeEventKind.TherapyStart,
        EpisodeEventKind.TherapyReassessment,
        EpisodeEventKind.TherapyEnd,
    ];

    public static CareEpisode Episode(PatientId patient, JsonCursor cursor, DateTimeZone zone) =>
        new()
        {
            Patient = patient,
            IsSkilled = cursor.Optional("skilled")?.Flag() ?? true,
            IsTherapyOnly = cursor.Optional("therapyOnly")?.Flag() ?? false,
            LupaThreshold = cursor.Optional("lupaThreshold")?.Integer(2, 6),
            Events = cursor.List("events", c => Event(c, zone)),
        };

    private static EpisodeEvent Event(JsonCursor cursor, DateTimeZone zone)
    {
        EpisodeEventKind kind = cursor.Required("kind")?.Choice<EpisodeEventKind>() ?? default;
        JsonCursor? at = cursor.Optional("at");
        JsonCursor? on = cursor.Optional("on");
        EpisodeEvent happened = new(
            kind,
            at?.Moment() ?? (on is null ? default : zone.AtStartOfDay(on.Day()).ToInstant()),
            IsWholeDay: at is null,
            cursor.Optional("discipline")?.Choice<Discipline>(),
            cursor.Optional("forTests")?.Flag() ?? false
        );
        cursor.RefuseUnknown();
        if (at is null == on is null)
            cursor.Report(cursor.Shown(), "An event has a moment or a day.", "Give \"at\" or \"on\".");
        CheckTherapy(cursor, happened);
        return happened;
    }

    private static void CheckTherapy(JsonCursor cursor, EpisodeEvent happened)
    {
        bool isTherapist = happened.Discipline is Discipline.PT or Discipline.OT or Discipline.SLP;
        if (OfATherapy.Contains(happened.Kind) && !isTherapist)
            cursor.Report(
                happened.Discipline?.ToString() ?? "no discipline",
                "A therapy's event names its therapist: PT, OT or SLP, not an assistant.",
                "Add \"discipline\"."
            );
    }
}
