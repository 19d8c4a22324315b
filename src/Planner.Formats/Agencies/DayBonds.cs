using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>Relations or pins of several day sheets in the order they once stood in; new ones last.</summary>
internal static class DayBonds
{
    public static IEnumerable<JsonObject> Relations(IEnumerable<JsonObject> days) =>
        Ordered(days, SheetNames.Relations, sheet => sheet);

    public static IEnumerable<JsonObject> Pins(IEnumerable<JsonObject> days, string list) =>
        Ordered(days, list, sheet => sheet.Part(SheetNames.Pins));

    private static IEnumerable<JsonObject> Ordered(
        IEnumerable<JsonObject> days,
        string list,
        Func<JsonObject, JsonObject?> home
    ) =>
        days.SelectMany(sheet => home(sheet).Things(list).Select((bond, i) => (bond, Position(sheet, list, i))))
            .OrderBy(placed => placed.Item2)
            .Select(placed => placed.bond);

    private static int Position(JsonObject sheet, string list, int index) =>
        sheet.Part(SheetNames.Order)?[list] is JsonArray positions
        && index < positions.Count
        && positions[index] is JsonValue value
        && value.TryGetValue(out int position)
            ? position
            : int.MaxValue;
}
