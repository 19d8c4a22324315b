using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Changes of clinicians in a document.
/// </summary>
internal static class StaffChangeFields
{
    private const int MostMinutes = 720;

    public static ScenarioChange Add(JsonCursor cursor) =>
        new AddClinicians
        {
            Count = cursor.Optional("count")?.Integer(1, 1000) ?? 1,
            Like = cursor.Optional("like") is { } like ? new ClinicianId(like.Text()) : null,
            Discipline = cursor.Optional("discipline")?.Choice<Discipline>(),
            Credentials = cursor.Optional("credentials") is null
                ? null
                : cursor.List("credentials", StaffFields.Credential),
            Shift = cursor.Optional("shift") is { } shift ? TemplateFields.Shift(shift) : null,
            Home = cursor.Optional("home") is { } home ? PlaceFields.Address(home) : null,
            RequiredAreas = Areas(cursor, "requiredAreas"),
            PreferredAreas = Areas(cursor, "preferredAreas"),
        };

    public static ScenarioChange Remove(JsonCursor cursor) =>
        new RemoveClinicians
        {
            Clinicians = Some(cursor, "clinicians"),
            ReplacedBy = cursor.List("replacedBy", c => new ClinicianId(c.Text())),
        };

    public static ScenarioChange Grant(JsonCursor cursor) =>
        new GrantCredential
        {
            Credential = cursor.Required("credential") is { } held ? StaffFields.Credential(held) : new Credential(""),
            Who = Who(cursor.Required("who")),
        };

    public static ScenarioChange Withdraw(JsonCursor cursor) =>
        new WithdrawCredential { Skill = cursor.Required("skill")?.Text() ?? "", Who = Who(cursor.Required("who")) };

    public static ScenarioChange Extend(JsonCursor cursor) =>
        new ExtendShifts
        {
            Minutes = cursor.Required("minutes")?.Integer(-MostMinutes, MostMinutes) ?? 0,
            Side = cursor.Optional("side")?.Choice<ShiftSide>() ?? ShiftSide.End,
            Who = Who(cursor.Required("who")),
        };

    public static StaffChoice Who(JsonCursor? cursor)
    {
        StaffChoice choice = new()
        {
            Clinicians = cursor?.List("clinicians", c => new ClinicianId(c.Text())) ?? [],
            Discipline = cursor?.Optional("discipline")?.Choice<Discipline>(),
            Count = cursor?.Optional("count")?.Integer(1, 100_000),
        };
        cursor?.KeepUnknown();
        return choice;
    }

    private static List<AreaId>? Areas(JsonCursor cursor, string field) =>
        cursor.Optional(field) is null ? null : cursor.List(field, a => new AreaId(a.Text()));

    private static List<ClinicianId> Some(JsonCursor cursor, string field)
    {
        List<ClinicianId> ids = cursor.RequiredList(field, c => new ClinicianId(c.Text()));
        if (ids.Count == 0)
            cursor.Optional(field)?.Report("nobody", "At least one clinician is named.", "Add an id.");
        return ids;
    }
}
