using System.Text.Json;

namespace Planner.Formats;

/// <summary>Reads the cost components: a weight, null (not counted) or "HARD".</summary>
internal static class UhhcCostFields
{
    private const int LargestWeight = 1_000_000;

    // Only what can be kept at 0 by excluding it.
    private static readonly UhhcComponent[] MayBeHard =
    [
        UhhcComponent.TotalTardiness,
        UhhcComponent.HighestTardiness,
        UhhcComponent.TotalExtraTime,
        UhhcComponent.CaregiverPreferences,
        UhhcComponent.OptionalPatients,
        UhhcComponent.MissedLunchBreak,
        UhhcComponent.Qualification,
        UhhcComponent.Incompatibilities,
    ];

    private static readonly Dictionary<string, UhhcComponent> Names = Enum.GetValues<UhhcComponent>()
        .ToDictionary(NameOf, component => component, StringComparer.Ordinal);

    /// <summary>As the files spell it.</summary>
    public static string NameOf(UhhcComponent component) =>
        component == UhhcComponent.Incompatibilities
            ? "incompabilities"
            : JsonNamingPolicy.SnakeCaseLower.ConvertName(component.ToString());

    public static UhhcCosts Read(JsonCursor? cursor)
    {
        Dictionary<UhhcComponent, UhhcPrice> prices = [];
        if (cursor?.IsObject() == true)
        {
            foreach (JsonProperty property in cursor.Element.EnumerateObject())
                Read(cursor.Child(property.Name, property.Value), property.Name, prices);
        }
        return new UhhcCosts(prices);
    }

    private static void Read(JsonCursor cursor, string name, Dictionary<UhhcComponent, UhhcPrice> prices)
    {
        if (cursor.Element.ValueKind == JsonValueKind.Null)
            return;
        if (!Names.TryGetValue(name, out UhhcComponent component))
        {
            cursor.Report($"\"{name}\"", $"Known are {string.Join(", ", Names.Keys)}.", "Correct the name.");
            return;
        }
        bool isHard = cursor.Element.ValueKind == JsonValueKind.String;
        prices[component] = new(true, isHard, isHard ? 0 : cursor.Integer(0, LargestWeight));
        if (isHard && (cursor.Element.GetString() != "HARD" || !MayBeHard.Contains(component)))
            cursor.Report(
                cursor.Shown(),
                MayBeHard.Contains(component) ? "This is a weight, null or \"HARD\"." : "This is a weight or null.",
                "Give a whole number."
            );
        if (component == UhhcComponent.MaxWaitingTime && prices[component].Weight > 0)
            cursor.Report(cursor.Shown(), "The longest single wait cannot be priced here.", "Write 0 or null.");
    }
}
