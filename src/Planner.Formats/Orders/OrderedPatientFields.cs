using NodaTime;
using NodaTime.Text;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A patient of an orders document.
/// </summary>
internal static class OrderedPatientFields
{
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static OrderedPatient Patient(JsonCursor cursor, DateTimeZone zone)
    {
        PatientId id = new(cursor.Required("id")?.Text() ?? "");
        OrderedPatient patient = new()
        {
            Id = id,
            Name = cursor.Required("name")?.Text() ?? "",
            Address = cursor.Optional("address") is { } address ? PlaceFields.Address(address) : null,
            DaysOff = cursor.Optional("daysOff") is { } off ? WeekDays.Read(off) : [],
            PreferredDays = cursor.Optional("preferredDays") is { } liked ? WeekDays.Read(liked) : [],
            From = cursor.Optional("from") is { } from ? Time(from) : new LocalTime(8, 0),
            To = cursor.Optional("to") is { } to ? Time(to) : new LocalTime(16, 0),
            Holds = cursor.List("holds", Hold),
            Episode = EpisodeFields.Episode(id, cursor, zone),
        };
        cursor.RefuseUnknown();
        if (patient.To <= patient.From)
            cursor.Report(HourAndMinute.Format(patient.To), "Visits start from a time to a later one.", "Swap them.");
        return patient;
    }

    private static Hold Hold(JsonCursor cursor)
    {
        Hold hold = new(
            cursor.Required("from")?.Day() ?? default,
            cursor.Optional("to")?.Day(),
            cursor.Optional("reason")?.Text() ?? "hold"
        );
        cursor.RefuseUnknown();
        if (hold.To < hold.From)
            cursor.Report(JsonTimes.Write(hold.To.Value), "A hold does not end before it begins.", "Swap the days.");
        return hold;
    }

    private static LocalTime Time(JsonCursor cursor)
    {
        string text = cursor.Text();
        ParseResult<LocalTime> parsed = HourAndMinute.Parse(text);
        if (parsed.Success)
            return parsed.Value;
        if (text.Length > 0)
            cursor.Report($"\"{text}\"", "A time of day is hours and minutes.", "Write it like 08:30.");
        return LocalTime.Midnight;
    }
}
