using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A rule of the field in a document.
/// </summary>
internal static class RuleFields
{
    public const string Schema = "planner/regulations/1";

    public static RegulatoryRule Rule(JsonCursor cursor)
    {
        RegulatoryRule rule = new()
        {
            Id = cursor.Required("id")?.Text() ?? "",
            Title = cursor.Required("title")?.Text() ?? "",
            Says = cursor.Required("says")?.Text() ?? "",
            Citation = cursor.Required("citation")?.Text() ?? "",
            Jurisdiction = cursor.Required("jurisdiction")?.Text() ?? "",
            ValidFrom = cursor.Required("validFrom")?.Day() ?? default,
            ValidTo = cursor.Optional("validTo")?.Day(),
            Trigger = cursor.Optional("trigger") is { } trigger ? Trigger(trigger) : null,
            Deadline = cursor.Optional("deadline") is { } deadline ? Deadline(deadline) : null,
            ClosedBy = cursor.List("closedBy", Event),
            EndedBy = cursor.List("endedBy", Event),
            Visits = cursor.List("visits", v => v.Choice<VisitType>()),
            By = cursor.List("by", d => d.Choice<Discipline>()),
            ByTherapyOnly = cursor.List("byTherapyOnly", d => d.Choice<Discipline>()),
            Facts = Facts(cursor.Optional("facts")),
            Elements = cursor.List("elements", e => e.Text()),
        };
        cursor.RefuseUnknown();
        Check(cursor, rule);
        return rule;
    }

    private static void Check(JsonCursor cursor, RegulatoryRule rule)
    {
        if (rule.ValidTo < rule.ValidFrom)
            cursor.Report(
                JsonTimes.Write(rule.ValidTo.Value),
                "A rule is not valid to a day before it is valid from.",
                "Swap the days."
            );
        if (rule.Trigger is null != rule.Deadline is null)
            cursor.Report("one of the two", "A clock has a trigger and a deadline.", "Give both, or none.");
        if (rule.Trigger is { PerDiscipline: false } && rule.By.Count == 0)
            cursor.Report("nobody", "A clock names who can meet it.", "Add \"by\".");
    }

    private static RuleTrigger Trigger(JsonCursor cursor)
    {
        RuleTrigger trigger = new()
        {
            Events = cursor.RequiredList("events", Event),
            YieldsTo = cursor.List("yieldsTo", Event),
            OnlyAfter = cursor.List("onlyAfter", Event),
            NotAfter = cursor.List("notAfter", Event),
            PerDiscipline = cursor.Optional("perDiscipline")?.Flag() ?? false,
            Care = cursor.Optional("care")?.Choice<CareScope>() ?? CareScope.Any,
            LeastStayHours = cursor.Optional("leastStayHours")?.Integer(1, 1000),
        };
        cursor.RefuseUnknown();
        return trigger;
    }

    private static RuleDeadline Deadline(JsonCursor cursor)
    {
        RuleDeadline deadline = new(
            Offset(cursor.Required("opens")),
            Offset(cursor.Required("closes")),
            cursor.Optional("everyDays")?.Integer(1, 1000),
            cursor.Optional("onCompletion")?.Flag() ?? false
        );
        cursor.RefuseUnknown();
        if (deadline.EveryDays is not null && !(deadline.Opens.IsDays && deadline.Closes.IsDays))
            cursor.Report("hours", "A count that repeats by days opens and closes by days.", "Give days.");
        if (deadline.Opens.IsDays == deadline.Closes.IsDays && deadline.Opens.Amount > deadline.Closes.Amount)
            cursor.Report("a window upside down", "It opens before it closes.", "Swap them.");
        return deadline;
    }

    private static RuleOffset Offset(JsonCursor? cursor)
    {
        int? hours = cursor?.Optional("hours")?.Integer(-10_000, 10_000);
        int? days = cursor?.Optional("days")?.Integer(-1000, 1000);
        cursor?.RefuseUnknown();
        if (cursor is not null && hours is null == days is null)
            cursor.Report(
                cursor.Shown(),
                "An offset is in hours or in days.",
                "Write {\"hours\": 48} or {\"days\": 5}."
            );
        return hours is { } elapsed ? RuleOffset.Hours(elapsed) : RuleOffset.Days(days ?? 0);
    }

    private static Dictionary<string, int> Facts(JsonCursor? cursor) =>
        cursor is null || !cursor.IsObject()
            ? []
            : cursor
                .Element.EnumerateObject()
                .ToDictionary(p => p.Name, p => cursor.Child(p.Name, p.Value).Integer(), StringComparer.Ordinal);

    private static EpisodeEventKind Event(JsonCursor cursor) => cursor.Choice<EpisodeEventKind>();
}
