using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Changes of visits, places and policy in a document.
/// </summary>
internal static class AgencyChangeFields
{
    public static ScenarioChange MoveArea(JsonCursor cursor) =>
        new MoveArea
        {
            Area = new AreaId(cursor.Required("area")?.Text() ?? ""),
            From = StaffChangeFields.Who(cursor.Required("from")),
            To = StaffChangeFields.Who(cursor.Required("to")),
            Strict = cursor.Optional("strict")?.Flag() ?? false,
        };

    public static ScenarioChange MergeOffices(JsonCursor cursor) =>
        new MergeOffices { Offices = Offices(cursor), Into = PlaceFields.Address(cursor.Required("into")) };

    public static ScenarioChange ScaleVisits(JsonCursor cursor) =>
        new ScaleVisits
        {
            Percent = cursor.Required("percent")?.Integer(-90, 400) ?? 0,
            Seed = cursor.Optional("seed")?.Integer(0, 1_000_000_000) ?? 1,
            Discipline = cursor.Optional("discipline")?.Choice<Discipline>(),
            Area = cursor.Optional("area") is { } area ? new AreaId(area.Text()) : null,
        };

    public static ScenarioChange SetWeight(JsonCursor cursor) =>
        new SetWeight
        {
            Term = cursor.Required("term")?.Choice<TermKind>() ?? default,
            Weight = cursor.Required("weight")?.Exact() ?? 0,
        };

    public static ScenarioChange SetWage(JsonCursor cursor) =>
        new SetWage { PerHour = Amount(cursor.Required("perHour")), InsteadOf = Amount(cursor.Required("insteadOf")) };

    // Far beyond any wage, and far from where a product of two amounts would overflow.
    private static decimal Amount(JsonCursor? cursor)
    {
        decimal amount = cursor?.Exact() ?? 1;
        if (amount is > 0 and <= 1_000_000)
            return amount;
        cursor!.Report(cursor.Shown(), "An hour costs more than 0 and at most 1,000,000.", "Give such an amount.");
        return 1;
    }

    private static List<string> Offices(JsonCursor cursor)
    {
        List<string> offices = cursor.RequiredList("offices", o => o.Text());
        if (offices.Count == 0)
            cursor.Optional("offices")?.Report("no office", "At least one place is named.", "Add its text.");
        return offices;
    }
}
