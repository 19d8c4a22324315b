using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// The agency of an orders document: name, time zone, first day of the week.
/// </summary>
internal static class AgencyFields
{
    public static Agency Agency(JsonCursor? cursor, out IsoDayOfWeek weekStart)
    {
        weekStart = cursor?.Optional("weekStart") is { } day ? WeekDays.One(day) : IsoDayOfWeek.Sunday;
        Agency agency = RequestFields.Agency(cursor, isStrict: true);
        return agency;
    }
}
