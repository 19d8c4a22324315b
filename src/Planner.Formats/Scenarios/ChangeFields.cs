using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// One change in a document; its field "change" says which.
/// </summary>
internal static class ChangeFields
{
    private static readonly Dictionary<string, Func<JsonCursor, ScenarioChange>> Readers = new(StringComparer.Ordinal)
    {
        ["addClinicians"] = StaffChangeFields.Add,
        ["removeClinicians"] = StaffChangeFields.Remove,
        ["grantCredential"] = StaffChangeFields.Grant,
        ["withdrawCredential"] = StaffChangeFields.Withdraw,
        ["extendShifts"] = StaffChangeFields.Extend,
        ["moveArea"] = AgencyChangeFields.MoveArea,
        ["mergeOffices"] = AgencyChangeFields.MergeOffices,
        ["scaleVisits"] = AgencyChangeFields.ScaleVisits,
        ["setWeight"] = AgencyChangeFields.SetWeight,
        ["setWage"] = AgencyChangeFields.SetWage,
    };

    /// <summary>What the field "change" may say.</summary>
    public static IReadOnlyCollection<string> Kinds => Readers.Keys;

    public static ScenarioChange Change(JsonCursor cursor)
    {
        JsonCursor? kind = cursor.Required("change");
        string name = kind?.Text() ?? "";
        if (Readers.TryGetValue(name, out var read))
        {
            ScenarioChange change = read(cursor);
            cursor.KeepUnknown();
            return change;
        }
        if (name.Length > 0)
            kind!.Report($"\"{name}\"", $"This is one of {string.Join(", ", Kinds)}.", "Use one of these names.");
        return Nothing;
    }

    // Stands for what could not be read; the document is refused anyway.
    private static ScenarioChange Nothing => new RemoveClinicians { Clinicians = [] };
}
