using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A whole scenario file in a document.
/// </summary>
internal static class ScenarioFields
{
    public const string Schema = "planner/scenario/1";
    private const int MostScenarios = 50;

    public static ScenarioFile File(JsonCursor cursor)
    {
        Documents.CheckSchema(cursor.Optional("schema"), Schema);
        ScenarioFile file = new()
        {
            Name = cursor.Required("name")?.Text() ?? "",
            Given = cursor.List("given", ChangeFields.Change),
            Scenarios = cursor.RequiredList("scenarios", Scenario),
        };
        CheckScenarios(cursor.Optional("scenarios"), file.Scenarios);
        cursor.KeepUnknown();
        return file;
    }

    private static Scenario Scenario(JsonCursor cursor)
    {
        Scenario scenario = new(
            cursor.Required("name")?.Text() ?? "",
            cursor.RequiredList("changes", ChangeFields.Change)
        );
        if (scenario.Changes.Count == 0)
            cursor.Optional("changes")?.Report("no change", "A scenario changes something.", "Add a change.");
        cursor.KeepUnknown();
        return scenario;
    }

    private static void CheckScenarios(JsonCursor? list, IReadOnlyList<Scenario> scenarios)
    {
        if (scenarios.Count is 0 or > MostScenarios)
            list?.Report(
                FormattableString.Invariant($"{scenarios.Count} scenarios"),
                FormattableString.Invariant($"A file has 1 to {MostScenarios} scenarios."),
                "Add one, or split the file."
            );
        foreach (var same in scenarios.GroupBy(s => s.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            if (same.Key.Length > 0)
                list?.Report($"\"{same.Key}\" again", "Each scenario has a name of its own.", "Rename one.");
    }
}
