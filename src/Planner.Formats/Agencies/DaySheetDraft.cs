using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>The relations and pins of a day while they come together.</summary>
internal sealed class DaySheetDraft
{
    private readonly SortedDictionary<string, (List<JsonObject> Bonds, List<int> Positions)> _lists = new(
        StringComparer.Ordinal
    );

    public void Add(string list, JsonObject bond, int position)
    {
        if (!_lists.TryGetValue(list, out (List<JsonObject> Bonds, List<int> Positions) found))
            _lists[list] = found = ([], []);
        found.Bonds.Add(bond.Copy());
        found.Positions.Add(position);
    }

    /// <param name="withOrder">Whether the bonds have to be put in order with those of other days.</param>
    public JsonObject Document(bool withOrder)
    {
        (JsonObject sheet, JsonObject pins, JsonObject order) = ([], [], []);
        foreach ((string list, (List<JsonObject> bonds, List<int> positions)) in _lists)
        {
            (list == SheetNames.Relations ? sheet : pins).SetList(list, bonds);
            order[list] = new JsonArray([.. positions.Select(position => JsonValue.Create(position))]);
        }
        if (pins.Count > 0)
            sheet[SheetNames.Pins] = pins;
        if (withOrder)
            sheet[SheetNames.Order] = order;
        return sheet;
    }
}
