using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Compares events by what they say.</summary>
public static class EventText
{
    /// <summary>Whether two events would be written the same.</summary>
    public static bool AreEqual(PlanEvent a, PlanEvent b) => Of(a) == Of(b);

    private static string Of(PlanEvent what) => EventFields.Write(what, DateTimeZone.Utc).ToJsonString();
}
